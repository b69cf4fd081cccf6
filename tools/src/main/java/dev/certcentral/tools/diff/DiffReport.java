package dev.certcentral.tools.diff;

import java.util.List;

/**
 * A finished comparison of two APIs.
 *
 * @param before what was compared
 * @param after with what
 * @param entries every change, worst first, then by place
 * @param step the version step that the changes not accepted call for
 */
public record DiffReport(Side before, Side after, List<Entry> entries, Step step) {

    public DiffReport {
        entries = List.copyOf(entries);
    }

    /**
     * One side.
     *
     * @param name what the user called it, such as {@code git:HEAD~1}
     * @param api id of the API
     * @param operations number of operations
     * @param sha256 hash of its spec files
     */
    public record Side(String name, String api, int operations, String sha256) {}

    /** The version step of semantic versioning that a comparison calls for. */
    public enum Step {
        /** Nothing changed. */
        NONE,
        /** Nothing that callers can see in types. */
        PATCH,
        /** Something was added. */
        MINOR,
        /** Something breaks. */
        MAJOR;

        /** The step that these changes call for. What is accepted is still released, so it counts as a patch. */
        public static Step of(List<Entry> entries) {
            if (entries.stream().anyMatch(Entry::isBreaking)) {
                return MAJOR;
            }
            if (entries.stream().anyMatch(Step::isAddition)) {
                return MINOR;
            }
            return entries.isEmpty() ? NONE : PATCH;
        }

        private static boolean isAddition(Entry entry) {
            return entry.accepted().isEmpty()
                    && entry.before().isEmpty()
                    && !entry.after().isEmpty();
        }
    }

    /** The same comparison with other entries, and the step that these call for. */
    public DiffReport with(List<Entry> others) {
        return new DiffReport(before, after, others, Step.of(others));
    }
}
