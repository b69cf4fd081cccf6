package dev.certcentral.tools.command;

/** What exit codes mean; scripts rely on them. */
public final class ExitCode {

    /** All is well. */
    public static final int FINE = 0;
    /** There are findings at or above the threshold. */
    public static final int FINDINGS = 1;
    /** The command was used wrongly, or its input cannot be read. */
    public static final int WRONG_USE = 2;

    private ExitCode() {}
}
