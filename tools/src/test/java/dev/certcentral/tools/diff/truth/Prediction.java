package dev.certcentral.tools.diff.truth;

import java.util.List;

/**
 * What a judge expects.
 *
 * @param source whether callers stop compiling
 * @param binary whether compiled callers stop linking
 * @param rules what made it think so
 */
record Prediction(boolean source, boolean binary, List<String> rules) {

    Prediction {
        rules = List.copyOf(rules);
    }
}
