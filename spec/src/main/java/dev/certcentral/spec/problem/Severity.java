package dev.certcentral.spec.problem;

/** How bad a problem is. Ordered from harmless to fatal. */
public enum Severity {
    /** Worth knowing; nothing has to change. */
    INFO,
    /** Probably a mistake; code is generated all the same. */
    WARNING,
    /** Nothing is generated from a spec with errors. */
    ERROR;

    /** The lower-case word used in messages. */
    public String word() {
        return switch (this) {
            case INFO -> "info";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
