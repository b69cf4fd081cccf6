package dev.certcentral.tools.export.gap;

/** What is written, as far as that decides what can be said. */
public enum Notation {
    /** JSON Schema 2020-12 for a body. */
    JSON_SCHEMA(true),
    /** OpenAPI 3.1, whose schemas are JSON Schema 2020-12. */
    OPENAPI_3_1(true),
    /** OpenAPI 3.0, whose schemas are a part of an older JSON Schema. */
    OPENAPI_3_0(false);

    private final boolean contains;

    Notation(boolean contains) {
        this.contains = contains;
    }

    /** Whether it can speak of elements that match a condition. */
    public boolean hasContains() {
        return contains;
    }
}
