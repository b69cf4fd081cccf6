package dev.certcentral.runtime.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;

/**
 * A piece of JSON as text, kept exactly. For members that the specs do not know. Immutable.
 *
 * <p>Two pieces are equal if their texts are; no white space or number is normalised.
 */
public final class RawJson {

    /** JSON {@code null}. */
    public static final RawJson NULL = new RawJson("null");

    private final String text;

    private RawJson(String text) {
        this.text = text;
    }

    /**
     * A string.
     *
     * @param value any text
     * @return the JSON string
     */
    public static RawJson of(String value) {
        Buffer buffer = new Buffer();
        try {
            JsonWriter.of(buffer).value(value);
        } catch (IOException e) {
            throw new IllegalStateException("a buffer in memory failed", e);
        }
        return new RawJson(buffer.readUtf8());
    }

    /**
     * A number.
     *
     * @param value any
     * @return the JSON number
     */
    public static RawJson of(long value) {
        return new RawJson(Long.toString(value));
    }

    /**
     * A boolean.
     *
     * @param value any
     * @return {@code true} or {@code false}
     */
    public static RawJson of(boolean value) {
        return new RawJson(Boolean.toString(value));
    }

    /**
     * Any JSON.
     *
     * @param json one complete value (RFC 8259)
     * @return the same text
     * @throws IllegalArgumentException if it is no JSON; the message does not repeat the text
     */
    public static RawJson parse(String json) {
        JsonSyntax.check(json, false);
        return new RawJson(json);
    }

    /** Trusts the text; for what has just been read strictly. */
    static RawJson trusted(String text) {
        return new RawJson(text);
    }

    /** As {@link #parse}, but of a server, which may leave control characters in strings as they are. */
    static RawJson received(String json) {
        JsonSyntax.check(json, true);
        return new RawJson(json);
    }

    /**
     * The JSON text.
     *
     * @return exactly as given or received
     */
    public String text() {
        return text;
    }

    /**
     * The value as it travels where there is no JSON, such as in a URL.
     *
     * @return the text of a string without quotes and escapes; of anything else, {@link #text()}
     */
    public String plain() {
        if (!text.stripLeading().startsWith("\"")) {
            return text; // Moshi would refuse some numbers of very many digits
        }
        try {
            return JsonReader.of(new Buffer().writeUtf8(text)).nextString();
        } catch (IOException e) {
            throw new IllegalStateException("a buffer in memory failed", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawJson raw && raw.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The JSON text. */
    @Override
    public String toString() {
        return text;
    }
}
