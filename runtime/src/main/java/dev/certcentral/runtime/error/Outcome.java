package dev.certcentral.runtime.error;

/** What is known about the fate of a request whose call failed. */
public enum Outcome {
    /** No byte of the request was handed to a connection. The API cannot have acted on it. */
    NOT_SENT,

    /**
     * The request was, or may have been, sent and its fate is not known. A request that changes something may have been
     * carried out: look it up before sending it again.
     */
    UNKNOWN,

    /** The API, or something in front of it, answered. The answer says what became of the request. */
    ANSWERED
}
