package dev.certcentral.processor.names;

import java.util.Locale;

/** Turns names of the wire into names of Java. Characters that Java does not allow separate words. */
public final class Cases {

    private Cases() {}

    /** {@code order_id} to {@code orderId}; reserved words get a trailing underscore. */
    public static String camel(String name) {
        String pascal = pascal(name);
        String camel = Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
        return Reserved.escape(Character.isJavaIdentifierStart(camel.charAt(0)) ? camel : "_" + camel);
    }

    /** {@code order_id} to {@code OrderId}. */
    public static String pascal(String name) {
        StringBuilder text = new StringBuilder();
        boolean up = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isWordPart(c)) {
                up = true;
            } else {
                text.append(up ? Character.toUpperCase(c) : c);
                up = false;
            }
        }
        if (text.isEmpty()) {
            text.append("Unnamed");
        }
        return Character.isDigit(text.charAt(0)) ? "_" + text : text.toString();
    }

    /** {@code given_name} or {@code p-256} to {@code GIVEN_NAME} or {@code P_256}. */
    public static String constant(String name) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isWordPart(c)) {
                gap = true;
                continue;
            }
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((gap || hump) && !text.isEmpty()) {
                text.append('_');
            }
            gap = false;
            text.append(c);
        }
        String constant = text.isEmpty() ? "UNNAMED" : text.toString().toUpperCase(Locale.ROOT);
        return Character.isDigit(constant.charAt(0)) ? "_" + constant : constant;
    }

    /** ASCII only, so that every source encoding and file system can carry the result. */
    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
