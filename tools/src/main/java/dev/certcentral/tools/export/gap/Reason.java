package dev.certcentral.tools.export.gap;

/** Why a format cannot say something. The names are part of the list's format. */
public enum Reason {
    /** It depends on the current date, and schemas know no clock. */
    RELATIVE_TO_TODAY("It depends on the current date."),
    /** It only warns, and a schema knows nothing but valid and invalid. */
    ONLY_A_WARNING("It warns and refuses nothing."),
    /** It is about elements that match a condition, and OpenAPI 3.0 has no {@code contains}. */
    NO_CONTAINS_IN_3_0("OpenAPI 3.0 has no words for elements that match a condition."),
    /** Several values travel as {@code name[0]=a&name[1]=b}; OpenAPI has no such style, so it says one value at most. */
    INDEXED_QUERY_ARRAY("OpenAPI has no style for several values that travel with indices.");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The same in words. */
    public String words() {
        return words;
    }
}
