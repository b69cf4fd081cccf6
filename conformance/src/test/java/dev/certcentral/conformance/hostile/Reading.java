package dev.certcentral.conformance.hostile;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okio.Buffer;
import okio.BufferedSource;

/**
 * What came of reading an answer: a value, or one of the exceptions that an adapter may end with.
 *
 * @param value what was read; null: JSON null, or it was refused
 * @param refusal why it was refused; null: it was not
 */
public record Reading(Object value, Exception refusal) {

    /** Reads a text. */
    public static Reading of(Answers.Kind kind, String json) {
        return of(kind, json.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads bytes. */
    public static Reading of(Answers.Kind kind, byte[] json) {
        return of(kind, new Buffer().write(json));
    }

    /** Reads as the client does; anything but the documented exceptions gets out. */
    public static Reading of(Answers.Kind kind, BufferedSource json) {
        JsonReader reader = JsonReader.of(json);
        try {
            Object value = kind.adapter().fromJson(reader);
            return reader.peek() == JsonReader.Token.END_DOCUMENT
                    ? new Reading(value, null)
                    : new Reading(null, new JsonDataException("more after the end at $"));
        } catch (JsonDataException | JsonEncodingException | EOFException e) {
            return new Reading(null, e);
        } catch (IOException e) {
            throw new AssertionError("a buffer in memory does not fail", e);
        }
    }

    /** Whether there is a value. */
    public boolean accepted() {
        return refusal == null;
    }

    /** Whether the text was JSON, but not the documented answer. */
    public boolean wrongShape() {
        return refusal instanceof JsonDataException;
    }
}
