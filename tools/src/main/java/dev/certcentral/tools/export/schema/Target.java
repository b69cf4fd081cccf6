package dev.certcentral.tools.export.schema;

/** Where schemas live, which decides how they refer to each other. */
public enum Target {
    /** A document of its own, JSON Schema 2020-12. */
    JSON_SCHEMA("#/$defs/"),
    /** The components of an OpenAPI document. */
    OPENAPI("#/components/schemas/");

    private final String prefix;

    Target(String prefix) {
        this.prefix = prefix;
    }

    /** How a schema of that name is referred to. */
    String reference(String name) {
        return prefix + name;
    }
}
