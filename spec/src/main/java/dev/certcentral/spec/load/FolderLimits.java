package dev.certcentral.spec.load;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;

/** How large a folder may be as a whole. What is generated from it must still compile, and in reasonable time. */
final class FolderLimits {

    private static final int MAX_TYPES = 5_000;
    private static final int MAX_OPERATIONS = 1_500;

    private final Problems problems;

    FolderLimits(Problems problems) {
        this.problems = problems;
    }

    /** Whether a folder keeps them all; complains if not. */
    boolean keeps(String folder, long bytes, int types, int operations) {
        SourceLocation whole = SourceLocation.ofFile(folder);
        // All are told, not only the first.
        boolean small = keeps("folder-too-large", whole, bytes, ApiLoader.MAX_BYTES, "bytes");
        boolean fewTypes = keeps("too-many-types", whole, types, MAX_TYPES, "types");
        boolean fewOperations = keeps("too-many-operations", whole, operations, MAX_OPERATIONS, "operations");
        return small && fewTypes && fewOperations;
    }

    private boolean keeps(String code, SourceLocation whole, long found, long limit, String what) {
        if (found > limit) {
            problems.error(
                    code,
                    whole,
                    "the folder holds more than " + limit + " " + what + ", which is the limit; split the API");
        }
        return found <= limit;
    }
}
