package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** The body of an answer. Immutable. */
public final class Payload {

    private final byte[] bytes;
    private final String contentType;

    private Payload(byte[] bytes, String contentType) {
        this.bytes = bytes;
        this.contentType = contentType;
    }

    /** Bytes of some media type. */
    public static Payload of(byte[] bytes, String contentType) {
        return new Payload(bytes.clone(), contentType);
    }

    static Payload json(JsonNode json) {
        return new Payload(json.toString().getBytes(StandardCharsets.UTF_8), "application/json");
    }

    /** A sentence for people. */
    public static Payload text(String text) {
        return new Payload(text.getBytes(StandardCharsets.UTF_8), "text/plain; charset=utf-8");
    }

    /** What is sent. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Value of the header of that name. */
    public String contentType() {
        return contentType;
    }
}
