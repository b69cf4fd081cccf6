package dev.certcentral.tools.command;

/** A command cannot do its work. The message says why and what to do; the exit code is {@link ExitCode#WRONG_USE}. */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Ends a command.
     *
     * @param message what to print
     */
    public Failure(String message) {
        super(message);
    }
}
