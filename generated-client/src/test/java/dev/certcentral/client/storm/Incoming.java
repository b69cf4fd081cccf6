package dev.certcentral.client.storm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the server understood of a request.
 *
 * @param order whether it orders; else it looks up
 * @param name the id under which it orders or looks up
 * @param key the API key that came along; null: none
 */
record Incoming(boolean order, String name, @Nullable String key) {

    private static final String KEY_HEADER = "\r\nx-dc-devkey: ";
    private static final String MEMBER = "\"alternative_order_id\":\"";
    private static final String LOOK_UP = "/order/alternate/";

    /** Reads a request if all of it is there. */
    static @Nullable Incoming read(byte[] bytes, int count) {
        String text = new String(bytes, 0, count, ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return null;
        }
        String head = text.substring(0, end + 2);
        String lower = head.toLowerCase(Locale.ROOT);
        int length = number(value(lower, "\r\ncontent-length: "));
        if (count < end + 4 + length) {
            return null;
        }
        int at = lower.indexOf(KEY_HEADER);
        String key =
                at < 0 ? null : head.substring(at + KEY_HEADER.length(), head.indexOf('\r', at + KEY_HEADER.length()));
        if (head.startsWith("POST ")) {
            return new Incoming(true, between(text, text.indexOf(MEMBER, end) + MEMBER.length(), '"'), key);
        }
        int path = head.indexOf(LOOK_UP);
        return new Incoming(false, path < 0 ? "" : between(head, path + LOOK_UP.length(), ' '), key);
    }

    private static @Nullable String value(String lower, String header) {
        int at = lower.indexOf(header);
        return at < 0 ? null : between(lower, at + header.length(), '\r');
    }

    private static String between(String text, int start, char end) {
        return text.substring(start, text.indexOf(end, start));
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }
}
