package dev.certcentral.spec.yaml;

import dev.certcentral.spec.source.SourceLocation;

/** YAML that is well-formed but not accepted; ends the reading of its file. */
final class RefusedYaml extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient SourceLocation at;
    private final String message;

    RefusedYaml(String code, SourceLocation at, String message) {
        super(message, null, false, false);
        this.code = code;
        this.at = at;
        this.message = message;
    }

    String code() {
        return code;
    }

    SourceLocation at() {
        return at;
    }

    String message() {
        return message;
    }
}
