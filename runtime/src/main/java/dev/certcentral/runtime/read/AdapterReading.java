package dev.certcentral.runtime.read;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import dev.certcentral.runtime.check.Checks;
import dev.certcentral.runtime.check.ValidationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Function;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Lets Moshi's adapters read what is sent. Violations are the cause of the exception that Moshi's users expect. */
public final class AdapterReading {

    private AdapterReading() {}

    /**
     * A request, checked as a whole.
     *
     * @param reader in front of it
     * @param fromJson reads a text
     * @param <T> its class
     * @return null for JSON null
     * @throws IOException if the reader fails
     * @throws JsonDataException if it is refused
     */
    public static <T> @Nullable T request(JsonReader reader, Function<String, T> fromJson) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        String path = reader.getPath();
        String json = text(reader);
        try {
            return fromJson.apply(json);
        } catch (ValidationException e) {
            throw new JsonDataException(e.getMessage() + "\n  at " + path, e);
        }
    }

    /**
     * An object that becomes part of a request. Its form is checked; its rules are when the request is built.
     *
     * @param reader in front of it
     * @param subject its class, for messages
     * @param read takes its members
     * @param <T> its class
     * @return null for JSON null
     * @throws IOException if the reader fails
     * @throws JsonDataException if it is refused
     */
    public static <T> @Nullable T part(JsonReader reader, String subject, Function<RequestReading, T> read)
            throws IOException {
        return request(reader, json -> {
            Checks checks = Checks.of(subject, "", Clock.systemUTC()).reading("");
            T part = new RequestReading(checks).body(json, read);
            checks.finish();
            return part;
        });
    }

    /** The next value; unlike Okio, this does not replace what is not UTF-8. */
    private static String text(JsonReader reader) throws IOException {
        try (BufferedSource source = reader.nextSource()) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(source.readByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            JsonEncodingException notUtf8 = new JsonEncodingException("this is not UTF-8, at " + reader.getPath());
            notUtf8.initCause(e);
            throw notUtf8;
        }
    }
}
