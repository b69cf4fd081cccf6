package dev.certcentral.runtime.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.certcentral.runtime.secret.Redaction;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * What generated adapters share for reading. Tolerant: null is absence, numbers may arrive as strings, booleans as 0 and 1.
 * What cannot be meant fails with a {@link JsonDataException} that names the path.
 */
public final class JsonReading {

    private JsonReading() {}

    /**
     * Reads one element of an array, or null for JSON null.
     *
     * @param <T> class of the element
     */
    @FunctionalInterface
    public interface Element<T> {

        /**
         * Reads the next value.
         *
         * @param reader stands before the value
         * @return null for JSON null
         * @throws IOException if the text cannot be read
         */
        @Nullable
        T read(JsonReader reader) throws IOException;
    }

    /**
     * Whether the next value is null; if so, it is consumed.
     *
     * @param reader stands before the value
     * @return whether it was null
     * @throws IOException if the text cannot be read
     */
    public static boolean isNull(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            reader.nextNull();
            return true;
        }
        return false;
    }

    /**
     * A text; numbers and booleans are taken as their text.
     *
     * @param reader stands before the value
     * @return null for JSON null
     * @throws IOException if the text cannot be read
     */
    public static @Nullable String text(JsonReader reader) throws IOException {
        JsonReader.Token next = reader.peek();
        if (next == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        return next == JsonReader.Token.BOOLEAN ? Boolean.toString(reader.nextBoolean()) : reader.nextString();
    }

    /**
     * A 64-bit integer, also as a string or with a zero fraction; never rounded.
     *
     * @param reader stands before the value
     * @return null for JSON null
     * @throws IOException if the text cannot be read
     */
    public static @Nullable Long whole(JsonReader reader) throws IOException {
        if (isNull(reader)) {
            return null;
        }
        String text = reader.nextString();
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notPlain) {
            return slowWhole(text, reader);
        }
    }

    private static @Nullable Long slowWhole(String text, JsonReader reader) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() <= 40) {
            try {
                return new BigDecimal(text).longValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                // The message below says it better.
            }
        }
        throw new JsonDataException("expected a whole number of at most 64 bits at " + justEnded(reader.getPath()));
    }

    /**
     * A boolean, also as 0, 1 or a string of one of these words.
     *
     * @param reader stands before the value
     * @return null for JSON null
     * @throws IOException if the text cannot be read
     */
    public static @Nullable Boolean truth(JsonReader reader) throws IOException {
        if (isNull(reader)) {
            return null;
        }
        if (reader.peek() == JsonReader.Token.BOOLEAN) {
            return reader.nextBoolean();
        }
        String text = reader.nextString();
        return switch (text) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            case "" -> null;
            default -> throw new JsonDataException("expected true, false, 0 or 1 at " + justEnded(reader.getPath()));
        };
    }

    /**
     * A date such as {@code 09 JUN 2025}.
     *
     * @param reader stands before the value
     * @return null for JSON null
     * @throws IOException if the text cannot be read
     */
    public static @Nullable LocalDate date(JsonReader reader) throws IOException {
        if (isNull(reader)) {
            return null;
        }
        LocalDate date = WireDates.parse(reader.nextString());
        if (date == null) {
            throw new JsonDataException("expected a date such as 09 JUN 2025 at " + justEnded(reader.getPath()));
        }
        return date;
    }

    /**
     * A value that may be new to this version.
     *
     * @param <T> class of the value
     * @param reader stands before the value
     * @param of makes the value of its text
     * @return null for JSON null
     * @throws IOException if the text cannot be read
     */
    public static <T> @Nullable T open(JsonReader reader, Function<String, T> of) throws IOException {
        String text = text(reader);
        return text == null ? null : of.apply(text);
    }

    /**
     * An array; nulls in it are dropped. A single object where an array is expected counts as an array of one.
     *
     * @param <T> class of the value
     * @param reader stands before the value
     * @param element reads one element
     * @return null for JSON null
     * @throws IOException if the text cannot be read
     */
    public static <T> @Nullable List<T> list(JsonReader reader, Element<T> element) throws IOException {
        if (isNull(reader)) {
            return null;
        }
        List<T> list = new ArrayList<>();
        if (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
            add(list, element.read(reader));
            return List.copyOf(list);
        }
        reader.beginArray();
        while (reader.hasNext()) {
            add(list, element.read(reader));
        }
        reader.endArray();
        return List.copyOf(list);
    }

    private static <T> void add(List<T> list, @Nullable T value) {
        if (value != null) {
            list.add(value);
        }
    }

    /**
     * Keeps the member whose name comes next, with its value exactly as it came. Of equal names the last one counts, in the
     * place of the first.
     *
     * @param reader in front of a name
     * @param members those kept so far; null for none
     * @return those and the new one
     * @throws IOException if the text cannot be read
     */
    public static Map<String, RawJson> unlisted(JsonReader reader, @Nullable Map<String, RawJson> members)
            throws IOException {
        Map<String, RawJson> kept = members == null ? new LinkedHashMap<>() : members;
        String name = reader.nextName();
        if (reader.peek() == JsonReader.Token.NUMBER) { // its text is as it came; a source costs ten times as much
            kept.put(name, RawJson.trusted(reader.nextString()));
            return kept;
        }
        try (BufferedSource source = reader.nextSource()) {
            kept.put(name, RawJson.received(source.readUtf8()));
        } catch (IllegalArgumentException e) {
            throw new JsonDataException(
                    e.getMessage() + " of the value at " + Redaction.oneLine(reader.getPath(), 200), e);
        }
        return kept;
    }

    /**
     * The value of a member that is always there; asked for when the object has just ended.
     *
     * @param <T> class of the value
     * @param value what was read; null: nothing
     * @param name wire name of the member
     * @param reader stands behind the object
     * @return the value
     */
    public static <T> T required(@Nullable T value, String name, JsonReader reader) {
        if (value == null) {
            throw new JsonDataException("the member `" + name + "` is missing at " + justEnded(reader.getPath()));
        }
        return value;
    }

    /**
     * Where the value was that was just read. Asked for only when it is wrong: a path costs more than a number. Behind an
     * element of an array, Moshi's path is that of the next one.
     */
    private static String justEnded(String path) {
        int bracket = path.lastIndexOf('[') + 1;
        if (!path.endsWith("]")) {
            return path;
        }
        try {
            int next = Integer.parseInt(path.substring(bracket, path.length() - 1));
            return path.substring(0, bracket) + (next - 1) + "]";
        } catch (NumberFormatException partOfAName) {
            return path;
        }
    }
}
