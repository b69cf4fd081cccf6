package dev.certcentral.benchmarks.order.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** An array that JSON is written into as UTF-8 and that is used again for the next order. Escapes as Moshi does. */
final class Utf8Scratch {

    private static final byte[] HEX = ascii("0123456789abcdef");

    /** What stands behind the backslash; 0: the character goes as it is; 'u': six characters. */
    private static final byte[] ESCAPES = escapes();

    private byte[] bytes = new byte[8192];
    private int end;

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[128];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        return escapes;
    }

    void clear() {
        end = 0;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, end);
    }

    Utf8Scratch raw(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, end, encoded.length);
        end += encoded.length;
        return this;
    }

    void sign(char sign) {
        room(1);
        bytes[end++] = (byte) sign;
    }

    void truth(boolean value) {
        raw(value ? TRUE : FALSE);
    }

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    void number(long value) {
        room(20);
        if (value < 0) {
            bytes[end++] = '-';
        }
        int digits = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int at = end + digits - 1; at >= end; at--) {
            bytes[at] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        }
        end += digits;
    }

    void texts(List<String> values) {
        sign('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                sign(',');
            }
            text(values.get(i));
        }
        sign(']');
    }

    void numbers(List<Long> values) {
        sign('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                sign(',');
            }
            number(values.get(i));
        }
        sign(']');
    }

    /** A quoted text. No character takes more than six bytes. */
    void text(String value) {
        int length = value.length();
        room(length * 6 + 2);
        byte[] target = bytes;
        byte[] escapes = ESCAPES;
        int at = end;
        target[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < 0x80 && escapes[c] == 0) {
                target[at++] = (byte) c;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                at = pair(Character.toCodePoint(c, value.charAt(++i)), at);
            } else {
                at = special(c, at);
            }
        }
        target[at++] = '"';
        end = at;
    }

    private int pair(int codePoint, int at) {
        bytes[at] = (byte) (0xf0 | codePoint >> 18);
        bytes[at + 1] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        bytes[at + 2] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        bytes[at + 3] = (byte) (0x80 | codePoint & 0x3f);
        return at + 4;
    }

    private int special(char c, int at) {
        if (c >= 0x80 && c < 0x800) {
            bytes[at] = (byte) (0xc0 | c >> 6);
            bytes[at + 1] = (byte) (0x80 | c & 0x3f);
            return at + 2;
        }
        if (c < 0x80) {
            return escape(c, ESCAPES[c], at);
        }
        if (c == '\u2028' || c == '\u2029') {
            return escape(c, (byte) 'u', at);
        }
        if (Character.isSurrogate(c)) { // half a pair
            bytes[at] = '?';
            return at + 1;
        }
        bytes[at] = (byte) (0xe0 | c >> 12);
        bytes[at + 1] = (byte) (0x80 | c >> 6 & 0x3f);
        bytes[at + 2] = (byte) (0x80 | c & 0x3f);
        return at + 3;
    }

    private int escape(char c, byte letter, int at) {
        bytes[at] = '\\';
        bytes[at + 1] = letter;
        if (letter != 'u') {
            return at + 2;
        }
        for (int i = 0; i < 4; i++) {
            bytes[at + 2 + i] = HEX[c >> 12 - 4 * i & 0xf];
        }
        return at + 6;
    }

    private void room(int count) {
        if (bytes.length - end < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + count));
        }
    }
}
