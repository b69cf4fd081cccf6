package dev.certcentral.runtime.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * What generated adapters share for writing. Absent members are left out, whatever the writer's settings.
 *
 * <p>A writer may carry {@link Secrets} as a tag: they take note of every text that is written. One that carries a
 * {@link Redaction} writes for a log: numbers, booleans, dates and constants as they are, texts as their length.
 */
public final class JsonWriting {

    private JsonWriting() {}

    /**
     * Takes note of a sensitive member and, for a log, writes asterisks instead of it.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     * @return whether it is still to be written
     */
    public static boolean sensitive(JsonWriter writer, String name, @Nullable Object value) throws IOException {
        if (value != null && writer.tag(Redaction.class) != null) {
            writer.name(name).value(Redaction.HIDDEN);
            return false;
        }
        personal(writer, value);
        return true;
    }

    /**
     * Takes note of a member that is hidden wherever it comes back.
     *
     * @param writer stands where a member can begin
     * @param value the value; null: none
     */
    public static void personal(JsonWriter writer, @Nullable Object value) {
        Secrets secrets = writer.tag(Secrets.class);
        if (secrets == null) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(element -> personal(writer, element));
        } else if (value instanceof LocalDate date) {
            secrets.secret(WireDates.format(date));
        } else if (value instanceof WireValue constant) {
            secrets.secret(constant.wireValue());
        } else if (value instanceof String || value instanceof Long) {
            secrets.secret(value.toString());
        }
    }

    /**
     * Writes a text member, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void member(JsonWriter writer, String name, @Nullable String value) throws IOException {
        if (value != null) {
            text(writer.name(name), value);
        }
    }

    private static void text(JsonWriter writer, @Nullable String value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (writer.tag(Redaction.class) != null) {
            writer.value(Redaction.length(value));
        } else {
            Secrets secrets = writer.tag(Secrets.class);
            if (secrets != null) {
                secrets.text(value);
            }
            writer.value(value);
        }
    }

    /**
     * Writes a number member, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void member(JsonWriter writer, String name, @Nullable Long value) throws IOException {
        if (value != null) {
            writer.name(name).value(value.longValue());
        }
    }

    /**
     * Writes a boolean member, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void member(JsonWriter writer, String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            writer.name(name).value(value.booleanValue());
        }
    }

    /**
     * Writes a constant, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void member(JsonWriter writer, String name, @Nullable WireValue value) throws IOException {
        if (value != null) {
            writer.name(name);
            value(writer, value);
        }
    }

    /**
     * Writes an open value, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void member(JsonWriter writer, String name, @Nullable OpenValue value) throws IOException {
        if (value != null) {
            open(writer.name(name), value);
        }
    }

    /** A text that the spec does not list could be anything. */
    private static void open(JsonWriter writer, @Nullable OpenValue value) throws IOException {
        if (value != null && value.isKnown()) {
            writer.value(value.value());
        } else {
            text(writer, value == null ? null : value.value());
        }
    }

    /**
     * Writes a date as {@code 09 JUN 2025}, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void member(JsonWriter writer, String name, @Nullable LocalDate value) throws IOException {
        if (value != null) {
            writer.name(name).value(WireDates.format(value));
        }
    }

    /**
     * Writes a switch as 0 or 1, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void numberSwitch(JsonWriter writer, String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            writer.name(name).value(value ? 1 : 0);
        }
    }

    /**
     * Writes a switch as {@code "0"} or {@code "1"}, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void textSwitch(JsonWriter writer, String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            writer.name(name).value(value ? "1" : "0");
        }
    }

    /**
     * Writes a boolean for which null is a value, if it was set.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param set whether the caller set it, be it to null
     * @param value the value; null: none
     * @throws IOException if nothing can be written
     */
    public static void nullable(JsonWriter writer, String name, boolean set, @Nullable Boolean value)
            throws IOException {
        if (!set) {
            return;
        }
        if (value != null) {
            writer.name(name).value(value.booleanValue());
            return;
        }
        boolean before = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        writer.name(name).nullValue();
        writer.setSerializeNulls(before);
    }

    /**
     * Writes an array of texts, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param values the values; null: none
     * @throws IOException if nothing can be written
     */
    public static void texts(JsonWriter writer, String name, @Nullable List<String> values) throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (String value : values) {
                text(writer, value);
            }
            writer.endArray();
        }
    }

    /**
     * Writes an array of numbers, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param values the values; null: none
     * @throws IOException if nothing can be written
     */
    public static void numbers(JsonWriter writer, String name, @Nullable List<Long> values) throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (Long value : values) {
                writer.value(value);
            }
            writer.endArray();
        }
    }

    /**
     * Writes an array of booleans, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param values the values; null: none
     * @throws IOException if nothing can be written
     */
    public static void booleans(JsonWriter writer, String name, @Nullable List<Boolean> values) throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (Boolean value : values) {
                writer.value(value);
            }
            writer.endArray();
        }
    }

    /**
     * Writes an array of dates, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param values the values; null: none
     * @throws IOException if nothing can be written
     */
    public static void dates(JsonWriter writer, String name, @Nullable List<LocalDate> values) throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (LocalDate value : values) {
                writer.value(value == null ? null : WireDates.format(value));
            }
            writer.endArray();
        }
    }

    /**
     * Writes an array of constants, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param values the values; null: none
     * @throws IOException if nothing can be written
     */
    public static void wireValues(JsonWriter writer, String name, @Nullable List<? extends WireValue> values)
            throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (WireValue value : values) {
                value(writer, value);
            }
            writer.endArray();
        }
    }

    /**
     * Writes an array of open values, if it is there.
     *
     * @param writer stands where a member can begin
     * @param name wire name of the member
     * @param values the values; null: none
     * @throws IOException if nothing can be written
     */
    public static void openValues(JsonWriter writer, String name, @Nullable List<? extends OpenValue> values)
            throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (OpenValue value : values) {
                open(writer, value);
            }
            writer.endArray();
        }
    }

    /** Only a request that was not checked can hold null. */
    private static void value(JsonWriter writer, @Nullable WireValue value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else if (value.isNumber()) {
            writer.value(Long.parseLong(value.wireValue()));
        } else {
            writer.value(value.wireValue());
        }
    }

    /**
     * Writes members that the specs do not know, byte for byte; for a log, their names only.
     *
     * @param writer stands where a member can begin
     * @param members values by name
     * @throws IOException if nothing can be written
     */
    public static void unlisted(JsonWriter writer, Map<String, RawJson> members) throws IOException {
        boolean log = writer.tag(Redaction.class) != null;
        for (Map.Entry<String, RawJson> member : members.entrySet()) {
            writer.name(member.getKey());
            if (log) {
                writer.value("(not in the spec)");
                continue;
            }
            note(writer, member.getValue());
            try (BufferedSink sink = writer.valueSink()) {
                sink.writeUtf8(member.getValue().text());
            }
        }
    }

    /** Whatever it is, it may be secret. */
    private static void note(JsonWriter writer, RawJson json) throws IOException {
        Secrets secrets = writer.tag(Secrets.class);
        if (secrets == null) {
            return;
        }
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json.text()));
        reader.setLenient(true);
        while (true) {
            switch (reader.peek()) {
                case BEGIN_OBJECT -> reader.beginObject();
                case END_OBJECT -> reader.endObject();
                case BEGIN_ARRAY -> reader.beginArray();
                case END_ARRAY -> reader.endArray();
                case NAME -> reader.skipName();
                case STRING -> secrets.secret(reader.nextString());
                case END_DOCUMENT -> {
                    return;
                }
                default -> reader.skipValue();
            }
        }
    }
}
