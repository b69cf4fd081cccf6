package dev.certcentral.runtime.json;

import com.squareup.moshi.JsonReader;
import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Takes JSON as UTF-8. Generated adapters write into it; absent members are left out. Bytes go straight into one array, which the
 * next request uses again: that is several times as fast as a token at a time. What was in it is wiped first.
 *
 * <p>Every member and element is written with a comma in front of it; when the object or array is closed, the first comma
 * becomes its opening bracket.
 *
 * <p>{@link Secrets} given take note of every text that is written. Output for a log has numbers, booleans, dates and constants
 * as they are, and texts as their length.
 *
 * <p>Not thread-safe.
 */
public final class JsonOutput {

    private static final AtomicReference<@Nullable JsonOutput> SPARE = new AtomicReference<>();

    private static final int FIRST_SIZE = 8 << 10;
    private static final int LARGEST_KEPT = 64 << 10;
    private static final int CHUNK = 512;

    /** A control character becomes six: {@code \}{@code u001f}. */
    private static final int LONGEST_CHARACTER = 6;

    private static final int LONGEST_NUMBER = 20;
    private static final String HEX = "0123456789abcdef";

    /** Seen by the test that asks whether it is wiped. */
    byte[] bytes = new byte[FIRST_SIZE];

    private int end;
    private boolean log;
    private @Nullable Secrets secrets;

    private JsonOutput() {}

    static JsonOutput take(boolean log, @Nullable Secrets secrets) {
        JsonOutput spare = SPARE.getAndSet(null);
        JsonOutput output = spare == null ? new JsonOutput() : spare;
        output.log = log;
        output.secrets = secrets;
        return output;
    }

    /**
     * An output for one value.
     *
     * @return empty; {@link #finish()} ends its use
     */
    public static JsonOutput take() {
        return take(false, null);
    }

    /**
     * What was written. The output must not be used any more.
     *
     * @return UTF-8
     */
    public byte[] finish() {
        byte[] json = bytes();
        release();
        return json;
    }

    /** Wipes what was written, because it may hold a card number, and lets the next one have the array. */
    void release() {
        if (bytes.length <= LARGEST_KEPT) {
            Arrays.fill(bytes, 0, end, (byte) 0);
            end = 0;
            secrets = null;
            SPARE.set(this);
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, end);
    }

    Buffer buffer() {
        return new Buffer().write(bytes, 0, end);
    }

    void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes, 0, end);
    }

    /**
     * Begins an object or an array.
     *
     * @return what closes it
     */
    public int open() {
        return end;
    }

    /**
     * Closes an object.
     *
     * @param opened what {@link #open()} returned
     */
    public void closeObject(int opened) {
        close(opened, '{', '}');
    }

    /**
     * Closes an array.
     *
     * @param opened what {@link #open()} returned
     */
    public void closeArray(int opened) {
        close(opened, '[', ']');
    }

    private void close(int opened, char first, char last) {
        room(2);
        if (end == opened) {
            end++;
        }
        bytes[opened] = (byte) first;
        bytes[end++] = (byte) last;
    }

    /** Begins an element of an array. */
    public void element() {
        room(1);
        bytes[end++] = ',';
    }

    /** Writes null. */
    public void nullValue() {
        ascii("null");
    }

    /**
     * Writes the name of a member.
     *
     * @param name as it stands between the quotes: printable ASCII, with escapes if need be
     */
    @SuppressWarnings("deprecation") // String.getBytes(int, int, byte[], int) drops high bytes; ASCII has none
    public void name(String name) {
        int length = name.length();
        room(length + 4);
        byte[] to = bytes;
        int at = end;
        to[at++] = ',';
        to[at++] = '"';
        name.getBytes(0, length, to, at);
        at += length;
        to[at++] = '"';
        to[at++] = ':';
        end = at;
    }

    @SuppressWarnings("deprecation") // see name(String)
    private void ascii(String text) {
        int length = text.length();
        room(length);
        text.getBytes(0, length, bytes, end);
        end += length;
    }

    private void room(int more) {
        if (bytes.length - end < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(end, more), bytes.length * 2));
        }
    }

    /** A JSON string, with the escapes that Moshi uses. */
    private void string(String text) {
        room(1);
        bytes[end++] = '"';
        int length = text.length();
        for (int from = 0; from < length; ) {
            from = characters(text, from, Math.min(length, from + CHUNK));
        }
        room(1);
        bytes[end++] = '"';
    }

    /**
     * Writes some characters; one more than asked for if the last begins a pair. Those that are plain are copied at once, which
     * takes a quarter less time than one by one.
     */
    @SuppressWarnings("deprecation") // see name(String)
    private int characters(String text, int from, int to) {
        room((to - from + 1) * LONGEST_CHARACTER);
        int i = from;
        while (i < to && isPlain(text.charAt(i))) {
            i++;
        }
        text.getBytes(from, i, bytes, end);
        end += i - from;
        return i == to ? to : others(text, i, to);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '"' && c != '\\';
    }

    private int others(String text, int from, int to) {
        byte[] out = bytes;
        int at = end;
        int i = from;
        while (i < to) {
            char c = text.charAt(i++);
            if (isPlain(c)) {
                out[at++] = (byte) c;
            } else if (c < 0x80 || c == '\u2028' || c == '\u2029') {
                at = escape(out, at, c);
            } else if (c < 0x800) {
                out[at++] = (byte) (0xc0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3f);
            } else if (!Character.isSurrogate(c)) {
                out[at++] = (byte) (0xe0 | c >> 12);
                out[at++] = (byte) (0x80 | c >> 6 & 0x3f);
                out[at++] = (byte) (0x80 | c & 0x3f);
            } else if (Character.isHighSurrogate(c) && i < text.length() && Character.isLowSurrogate(text.charAt(i))) {
                int point = Character.toCodePoint(c, text.charAt(i++));
                out[at++] = (byte) (0xf0 | point >> 18);
                out[at++] = (byte) (0x80 | point >> 12 & 0x3f);
                out[at++] = (byte) (0x80 | point >> 6 & 0x3f);
                out[at++] = (byte) (0x80 | point & 0x3f);
            } else {
                out[at++] = '?'; // half a pair is no character
            }
        }
        end = at;
        return i;
    }

    private static int escape(byte[] out, int from, char c) {
        int at = from;
        out[at++] = '\\';
        int letter = "\b\t\n\f\r\"\\".indexOf(c);
        if (letter >= 0) {
            out[at++] = (byte) "btnfr\"\\".charAt(letter);
            return at;
        }
        out[at++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            out[at++] = (byte) HEX.charAt(c >> shift & 0xf);
        }
        return at;
    }

    private void number(long value) {
        room(LONGEST_NUMBER);
        if (value < 0) {
            if (value == Long.MIN_VALUE) {
                ascii(Long.toString(value));
                return;
            }
            bytes[end++] = '-';
        }
        long rest = Math.abs(value);
        int digits = 1;
        for (long power = 10; digits < 19 && rest >= power; power *= 10) {
            digits++;
        }
        for (int at = end + digits - 1; at >= end; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        end += digits;
    }

    /**
     * Takes note of a sensitive member and, for a log, writes asterisks instead of it.
     *
     * @param name name of the member
     * @param value the value; null: none
     * @return whether it is still to be written
     */
    public boolean sensitive(String name, @Nullable Object value) {
        if (log && value != null) {
            name(name);
            string(Redaction.HIDDEN);
            return false;
        }
        personal(value);
        return true;
    }

    /**
     * Takes note of a member that is hidden wherever it comes back.
     *
     * @param value the value; null: none
     */
    public void personal(@Nullable Object value) {
        if (secrets != null) {
            note(secrets, value);
        }
    }

    private static void note(Secrets secrets, @Nullable Object value) {
        if (value instanceof List<?> list) {
            for (Object element : list) {
                note(secrets, element);
            }
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
     * @param name name of the member
     * @param value the value; null: none
     */
    public void member(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            text(value);
        }
    }

    private void text(String value) {
        if (log) {
            string(Redaction.length(value));
        } else {
            if (secrets != null) {
                secrets.text(value);
            }
            string(value);
        }
    }

    /**
     * Writes a number member, if it is there.
     *
     * @param name name of the member
     * @param value the value; null: none
     */
    public void member(String name, @Nullable Long value) {
        if (value != null) {
            member(name, value.longValue());
        }
    }

    /**
     * Writes a number member.
     *
     * @param name name of the member
     * @param value the value
     */
    public void member(String name, long value) {
        name(name);
        number(value);
    }

    /**
     * Writes a boolean member, if it is there.
     *
     * @param name name of the member
     * @param value the value; null: none
     */
    public void member(String name, @Nullable Boolean value) {
        if (value != null) {
            name(name);
            truth(value);
        }
    }

    private void truth(@Nullable Boolean value) {
        ascii(value == null ? "null" : value ? "true" : "false");
    }

    /**
     * Writes a constant, if it is there.
     *
     * @param name name of the member
     * @param value the value; null: none
     */
    public void member(String name, @Nullable WireValue value) {
        if (value != null) {
            name(name);
            constant(value);
        }
    }

    private void constant(WireValue value) {
        if (value.isNumber()) {
            ascii(value.wireValue());
        } else {
            string(value.wireValue());
        }
    }

    /**
     * Writes an open value, if it is there.
     *
     * @param name name of the member
     * @param value the value; null: none
     */
    public void member(String name, @Nullable OpenValue value) {
        if (value != null) {
            name(name);
            open(value);
        }
    }

    /** A text that the spec does not list could be anything. */
    private void open(OpenValue value) {
        if (value.isKnown()) {
            string(value.value());
        } else {
            text(value.value());
        }
    }

    /**
     * Writes a date as {@code 09 JUN 2025}, if it is there.
     *
     * @param name name of the member
     * @param value the value; null: none
     */
    public void member(String name, @Nullable LocalDate value) {
        if (value != null) {
            name(name);
            string(WireDates.format(value));
        }
    }

    /**
     * Writes a switch as 0 or 1, if it is there.
     *
     * @param name name of the member
     * @param value the value; null: none
     */
    public void numberSwitch(String name, @Nullable Boolean value) {
        if (value != null) {
            name(name);
            ascii(value ? "1" : "0");
        }
    }

    /**
     * Writes a switch as {@code "0"} or {@code "1"}, if it is there.
     *
     * @param name name of the member
     * @param value the value; null: none
     */
    public void textSwitch(String name, @Nullable Boolean value) {
        if (value != null) {
            name(name);
            ascii(value ? "\"1\"" : "\"0\"");
        }
    }

    /**
     * Writes a boolean for which null is a value, if it was set.
     *
     * @param name name of the member
     * @param set whether the caller set it, be it to null
     * @param value the value; null: none
     */
    public void nullable(String name, boolean set, @Nullable Boolean value) {
        if (set) {
            name(name);
            truth(value);
        }
    }

    /**
     * Writes an array, if it is there.
     *
     * @param name name of the member
     * @param values texts, numbers ({@link Long}), booleans, dates, constants or open values; null: none
     */
    public void values(String name, @Nullable List<?> values) {
        if (values != null) {
            name(name);
            int opened = open();
            for (int i = 0; i < values.size(); i++) {
                element();
                value(values.get(i));
            }
            closeArray(opened);
        }
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            nullValue();
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof WireValue constant) {
            constant(constant);
        } else if (value instanceof Long number) {
            number(number);
        } else if (value instanceof Boolean truth) {
            truth(truth);
        } else if (value instanceof LocalDate date) {
            string(WireDates.format(date));
        } else {
            open((OpenValue) value);
        }
    }

    /**
     * Writes members that the specs do not know, byte for byte; for a log, their names only.
     *
     * @param members values by name
     */
    public void unlisted(Map<String, RawJson> members) {
        if (members.isEmpty()) {
            return;
        }
        for (Map.Entry<String, RawJson> member : members.entrySet()) {
            element();
            string(member.getKey());
            ascii(":");
            if (log) {
                string("(not in the spec)");
                continue;
            }
            if (secrets != null) {
                note(secrets, member.getValue());
            }
            byte[] json = member.getValue().text().getBytes(StandardCharsets.UTF_8);
            room(json.length);
            System.arraycopy(json, 0, bytes, end, json.length);
            end += json.length;
        }
    }

    /** Whatever it is, it may be secret. */
    private static void note(Secrets secrets, RawJson json) {
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json.text()));
        reader.setLenient(true);
        try {
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
        } catch (IOException e) {
            throw new IllegalStateException("a buffer in memory failed", e);
        }
    }
}
