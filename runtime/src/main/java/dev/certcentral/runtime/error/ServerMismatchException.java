package dev.certcentral.runtime.error;

import java.util.List;

/** The configured server does not offer the operation. Nothing was sent, and the API key was not asked for. */
public final class ServerMismatchException extends ApiException {

    private static final long serialVersionUID = 1L;

    /** Id of the operation. */
    private final String operation;

    /** Id of the configured server. */
    private final String server;

    /** Ids of the servers that offer the operation. */
    @SuppressWarnings("serial") // the immutable lists of the JDK are serializable
    private final List<String> offeredOn;

    /**
     * Creates the exception.
     *
     * @param operation id of the operation
     * @param server id of the configured server
     * @param offeredOn ids of the servers that offer the operation
     */
    public ServerMismatchException(String operation, String server, List<String> offeredOn) {
        super(
                "`" + operation + "` is not offered on the configured server `" + server + "`, only on `"
                        + String.join("`, `", offeredOn)
                        + "`. Nothing was sent. Build a client for a server that offers it; an API key belongs to an account of"
                        + " one server.",
                null);
        this.operation = operation;
        this.server = server;
        this.offeredOn = List.copyOf(offeredOn);
    }

    /**
     * The operation that was called.
     *
     * @return its id
     */
    public String operation() {
        return operation;
    }

    /**
     * The server the client is configured for.
     *
     * @return its id
     */
    public String server() {
        return server;
    }

    /**
     * Where the operation is offered.
     *
     * @return ids of servers, immutable, never empty
     */
    public List<String> offeredOn() {
        return offeredOn;
    }

    /**
     * Always {@link Outcome#NOT_SENT}.
     *
     * @return {@link Outcome#NOT_SENT}
     */
    @Override
    public Outcome outcome() {
        return Outcome.NOT_SENT;
    }

    /**
     * Always {@link RetryAdvice.Kind#NEVER}.
     *
     * @return {@link RetryAdvice.Kind#NEVER}
     */
    @Override
    public RetryAdvice retryAdvice() {
        return RetryAdvice.never();
    }
}
