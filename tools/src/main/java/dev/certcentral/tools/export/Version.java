package dev.certcentral.tools.export;

import dev.certcentral.tools.export.gap.Notation;
import java.util.Arrays;
import java.util.Optional;

/** A version of OpenAPI that can be written. */
public enum Version {
    /** For tools that know no newer one. */
    V3_0("3.0", "3.0.3", Notation.OPENAPI_3_0),
    /** Schemas are JSON Schema 2020-12. */
    V3_1("3.1", "3.1.0", Notation.OPENAPI_3_1);

    private final String number;
    private final String exact;
    private final Notation notation;

    Version(String number, String exact, Notation notation) {
        this.number = number;
        this.exact = exact;
        this.notation = notation;
    }

    /** What documents of that version say they are. */
    public String exact() {
        return exact;
    }

    /** What it has words for. */
    public Notation notation() {
        return notation;
    }

    /** The version with that number, such as {@code 3.1}. */
    public static Optional<Version> of(String number) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(number))
                .findFirst();
    }

    @Override
    public String toString() {
        return number;
    }
}
