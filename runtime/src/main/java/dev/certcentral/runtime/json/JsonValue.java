package dev.certcentral.runtime.json;

import java.util.List;
import java.util.Map;

/** A value of a JSON text, with the text it was read from. Immutable. */
public final class JsonValue {

    /** What a value is. */
    public enum Kind {
        /** Members by name. */
        OBJECT,
        /** Elements in order. */
        ARRAY,
        /** Characters. */
        STRING,
        /** A number of any size. */
        NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NULL
    }

    private final Kind kind;
    private final String json;
    private final int start;
    private final int end;
    private final Map<String, JsonValue> members;
    private final List<String> repeated;
    private final List<JsonValue> elements;

    JsonValue(
            Kind kind,
            String json,
            int start,
            int end,
            Map<String, JsonValue> members,
            List<String> repeated,
            List<JsonValue> elements) {
        this.kind = kind;
        this.json = json;
        this.start = start;
        this.end = end;
        this.members = members;
        this.repeated = repeated;
        this.elements = elements;
    }

    /**
     * Reads a text strictly (RFC 8259).
     *
     * @param json one complete value
     * @param deepest most levels of objects and arrays
     * @return the value
     * @throws IllegalArgumentException if it is no JSON; the message names line and column and does not repeat the text
     */
    public static JsonValue parse(String json, int deepest) {
        return JsonSyntax.read(json, deepest);
    }

    /**
     * What it is.
     *
     * @return never null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Its text, exactly.
     *
     * @return no more and no less
     */
    public String raw() {
        return json.substring(start, end);
    }

    /**
     * Its text, exactly, as a value to be sent.
     *
     * @return the same text
     */
    public RawJson toRaw() {
        return RawJson.trusted(raw());
    }

    /**
     * The characters of a string; of a number, a boolean or null its text.
     *
     * @return without quotes and escapes
     */
    public String text() {
        return kind == Kind.STRING ? unescaped(json, start + 1, end - 1) : raw();
    }

    /**
     * The members of an object, in order, by name; the first of those that share a name.
     *
     * @return empty for anything else
     */
    public Map<String, JsonValue> members() {
        return members;
    }

    /**
     * Names that occur more than once in an object.
     *
     * @return empty for anything else
     */
    public List<String> repeated() {
        return repeated;
    }

    /**
     * The elements of an array.
     *
     * @return empty for anything else
     */
    public List<JsonValue> elements() {
        return elements;
    }

    /** What a string that is known to be one means; escapes of lone surrogates stay what they are. */
    static String unescaped(String json, int start, int end) {
        String raw = json.substring(start, end);
        int escape = raw.indexOf('\\');
        if (escape < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length()).append(raw, 0, escape);
        for (int i = escape; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (raw.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(raw, i + 1, i + 5, 16));
                i += 4;
            } else {
                int control = "bfnrt".indexOf(raw.charAt(i));
                text.append(control < 0 ? raw.charAt(i) : "\b\f\n\r\t".charAt(control));
            }
        }
        return text.toString();
    }
}
