package dev.certcentral.tools.draft;

import dev.certcentral.tools.page.Confidence;
import java.util.List;
import java.util.Optional;

/**
 * What a parameter holds.
 *
 * @param type the word of the spec format; {@code string} and {@code object} are implied
 * @param lines further lines of its description, in the order of the format's table
 * @param departure what is printed and what is meant, when the type is not the printed one
 */
record Typed(String type, List<Line> lines, Optional<Departure> departure) {

    Typed {
        lines = List.copyOf(lines);
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param value its value in YAML
     * @param confidence how sure; empty for what needs no mark
     */
    record Line(String key, String value, Optional<Confidence> confidence) {}

    /**
     * A departure from what is printed.
     *
     * @param printed what is printed
     * @param meant what the draft takes it for
     * @param because why
     */
    record Departure(String printed, String meant, String because) {}
}
