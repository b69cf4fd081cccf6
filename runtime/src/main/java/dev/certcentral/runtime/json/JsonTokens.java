package dev.certcentral.runtime.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import okio.Buffer;
import okio.BufferedSink;

/** Gives JSON to a writer of Moshi token by token, for one that indents or that makes maps and lists instead of text. */
final class JsonTokens {

    private JsonTokens() {}

    /** Whether bytes would not look right in it, or not be right: its numbers would become doubles. */
    static boolean mustPass(JsonWriter writer) {
        return !writer.getIndent().isEmpty() || !writesText(writer);
    }

    private static boolean writesText(JsonWriter writer) {
        return writer.getClass() == TextWriter.CLASS;
    }

    static void copy(Buffer json, JsonWriter writer) throws IOException {
        boolean before = writer.getSerializeNulls();
        writer.setSerializeNulls(true); // what is null here was set to null
        JsonReader reader = JsonReader.of(json);
        reader.setLenient(true);
        while (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            copyToken(reader, writer);
        }
        writer.setSerializeNulls(before);
    }

    private static void copyToken(JsonReader reader, JsonWriter writer) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                writer.beginObject();
            }
            case END_OBJECT -> {
                reader.endObject();
                writer.endObject();
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                writer.beginArray();
            }
            case END_ARRAY -> {
                reader.endArray();
                writer.endArray();
            }
            case NAME -> writer.name(reader.nextName());
            case STRING -> writer.value(reader.nextString());
            case BOOLEAN -> writer.value(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                writer.nullValue();
            }
            default -> number(reader.nextString(), writer);
        }
    }

    private static void number(String digits, JsonWriter writer) throws IOException {
        if (writesText(writer)) {
            try (BufferedSink sink = writer.valueSink()) {
                sink.writeUtf8(digits);
            }
            return;
        }
        BigDecimal number = new BigDecimal(digits);
        try {
            writer.value(number.longValueExact());
        } catch (ArithmeticException e) {
            writer.value(number);
        }
    }

    /** Moshi's writer of text has no name of its own. */
    private static final class TextWriter {
        private static final Class<?> CLASS = JsonWriter.of(new Buffer()).getClass();
    }
}
