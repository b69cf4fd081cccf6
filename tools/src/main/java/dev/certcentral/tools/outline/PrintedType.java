package dev.certcentral.tools.outline;

import java.util.Locale;

/** What a printed type word says. */
public enum PrintedType {
    /** Text. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** True or false. */
    BOOLEAN,
    /** Members. */
    OBJECT,
    /** Elements. */
    ARRAY,
    /** No word at all. */
    NONE,
    /** A word that names no JSON type a parameter can have. */
    UNKNOWN;

    /** The type of a word; case and spaces do not count. */
    public static PrintedType of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "string" -> STRING;
            case "int", "integer", "number" -> INTEGER;
            case "bool", "boolean" -> BOOLEAN;
            case "object" -> OBJECT;
            case "array", "list" -> ARRAY;
            case "" -> NONE;
            default -> UNKNOWN;
        };
    }

    /** Whether rows can stand below it. An unknown type is given the benefit of the doubt. */
    public boolean holdsOthers() {
        return this == OBJECT || this == ARRAY || this == NONE || this == UNKNOWN;
    }

    /** The word for reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
