package dev.certcentral.runtime.json;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** What generated adapters share for writing. Absent members are left out, whatever the writer's settings. */
public final class JsonWriting {

    private JsonWriting() {}

    /** Writes a text member, if it is there. */
    public static void member(JsonWriter writer, String name, @Nullable String value) throws IOException {
        if (value != null) {
            writer.name(name).value(value);
        }
    }

    /** Writes a number member, if it is there. */
    public static void member(JsonWriter writer, String name, @Nullable Long value) throws IOException {
        if (value != null) {
            writer.name(name).value(value.longValue());
        }
    }

    /** Writes a boolean member, if it is there. */
    public static void member(JsonWriter writer, String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            writer.name(name).value(value.booleanValue());
        }
    }

    /** Writes a constant, if it is there. */
    public static void member(JsonWriter writer, String name, @Nullable WireValue value) throws IOException {
        if (value != null) {
            writer.name(name);
            value(writer, value);
        }
    }

    /** Writes an open value, if it is there. */
    public static void member(JsonWriter writer, String name, @Nullable OpenValue value) throws IOException {
        if (value != null) {
            writer.name(name).value(value.value());
        }
    }

    /** Writes a date as {@code 09 JUN 2025}, if it is there. */
    public static void member(JsonWriter writer, String name, @Nullable LocalDate value) throws IOException {
        if (value != null) {
            writer.name(name).value(WireDates.format(value));
        }
    }

    /** Writes a switch as 0 or 1, if it is there. */
    public static void numberSwitch(JsonWriter writer, String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            writer.name(name).value(value ? 1 : 0);
        }
    }

    /** Writes a switch as {@code "0"} or {@code "1"}, if it is there. */
    public static void textSwitch(JsonWriter writer, String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            writer.name(name).value(value ? "1" : "0");
        }
    }

    /** Writes a boolean for which null is a value, if it was set. */
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

    /** Writes an array of texts, if it is there. */
    public static void texts(JsonWriter writer, String name, @Nullable List<String> values) throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (String value : values) {
                writer.value(value);
            }
            writer.endArray();
        }
    }

    /** Writes an array of numbers, if it is there. */
    public static void numbers(JsonWriter writer, String name, @Nullable List<Long> values) throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (Long value : values) {
                writer.value(value);
            }
            writer.endArray();
        }
    }

    /** Writes an array of booleans, if it is there. */
    public static void booleans(JsonWriter writer, String name, @Nullable List<Boolean> values) throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (Boolean value : values) {
                writer.value(value);
            }
            writer.endArray();
        }
    }

    /** Writes an array of dates, if it is there. */
    public static void dates(JsonWriter writer, String name, @Nullable List<LocalDate> values) throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (LocalDate value : values) {
                writer.value(value == null ? null : WireDates.format(value));
            }
            writer.endArray();
        }
    }

    /** Writes an array of constants, if it is there. */
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

    /** Writes an array of open values, if it is there. */
    public static void openValues(JsonWriter writer, String name, @Nullable List<? extends OpenValue> values)
            throws IOException {
        if (values != null) {
            writer.name(name).beginArray();
            for (OpenValue value : values) {
                writer.value(value == null ? null : value.value());
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

    /** Writes members that the specs do not know, byte for byte. */
    public static void unlisted(JsonWriter writer, Map<String, RawJson> members) throws IOException {
        for (Map.Entry<String, RawJson> member : members.entrySet()) {
            writer.name(member.getKey());
            try (BufferedSink sink = writer.valueSink()) {
                sink.writeUtf8(member.getValue().text());
            }
        }
    }
}
