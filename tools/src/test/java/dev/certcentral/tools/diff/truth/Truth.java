package dev.certcentral.tools.diff.truth;

import java.util.List;

/**
 * What a change of specs really does to a caller of the generated client.
 *
 * @param source whether the caller stops compiling
 * @param binary whether the compiled caller stops linking
 * @param reasons what the compiler, the linker and japicmp say
 */
record Truth(boolean source, boolean binary, List<String> reasons) {

    Truth {
        reasons = List.copyOf(reasons);
    }
}
