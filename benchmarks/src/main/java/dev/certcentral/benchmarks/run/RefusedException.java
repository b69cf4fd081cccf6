package dev.certcentral.benchmarks.run;

import java.util.List;

/** Nothing can be measured as things are; says all that is in the way, and what to do. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final String text;

    /** With one reason. */
    public RefusedException(String reason) {
        super(reason);
        this.text = reason;
    }

    /** With all reasons. */
    public RefusedException(List<String> reasons) {
        this(String.join("\n", reasons));
    }

    /** Line by line. */
    public List<String> reasons() {
        return text.lines().toList();
    }
}
