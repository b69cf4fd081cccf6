package dev.certcentral.runtime.secret;

import java.nio.charset.StandardCharsets;

/** The ways to write one character: as itself, escaped for JSON, HTML, or a URL. */
final class Escapes {

    private static final String SHORT = "bfnrt";
    private static final String MEANT_BY_SHORT = "\b\f\n\r\t";
    private static final int MOST_BACKSLASHES = 4;
    private static final int LONGEST_ENTITY = 10;

    private Escapes() {}

    /**
     * How many characters of the text stand for the code point; 0: they stand for another one.
     *
     * @param depth 0: nothing is escaped; 1: as in HTML or URLs, where a backslash is itself; 2: also as in JSON; 3: also as in
     *     JSON within JSON
     */
    static int length(String text, int at, int wanted, int depth) {
        int escaped = depth > 0 ? escaped(text, at, wanted, depth) : 0;
        return escaped > 0 ? escaped : plain(text, at, wanted);
    }

    private static int plain(String text, int at, int wanted) {
        int found = text.codePointAt(at);
        boolean same = found == wanted || Character.toLowerCase(found) == Character.toLowerCase(wanted);
        return same ? Character.charCount(found) : 0;
    }

    private static int escaped(String text, int at, int wanted, int depth) {
        return switch (text.charAt(at)) {
            case '\\' -> depth > 1 ? json(text, at, wanted, depth - 1) : 0;
            case '%' -> url(text, at, wanted);
            case '+' -> wanted == ' ' ? 1 : 0;
            case '&' -> html(text, at, wanted);
            default -> 0;
        };
    }

    // \" \/ \n \u00e9 \ud83d\ude00, possibly with more backslashes in front
    private static int json(String text, int at, int wanted, int times) {
        int i = backslashes(text, at);
        if (wanted == '\\') {
            return i - at >= 2 * times ? 2 * times : 0;
        }
        if (i == text.length()) {
            return 0;
        }
        char mark = text.charAt(i);
        if (mark != 'u') {
            int known = SHORT.indexOf(mark);
            char meant = known < 0 ? mark : MEANT_BY_SHORT.charAt(known);
            return meant == wanted ? i + 1 - at : 0;
        }
        int end = at;
        for (char unit : Character.toChars(wanted)) {
            int letter = backslashes(text, end);
            if (letter == end || !text.startsWith("u", letter) || hex(text, letter + 1, 4) != unit) {
                return 0;
            }
            end = letter + 5;
        }
        return end - at;
    }

    private static int backslashes(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < MOST_BACKSLASHES && text.charAt(i) == '\\') {
            i++;
        }
        return i;
    }

    private static int url(String text, int at, int wanted) {
        int i = at;
        for (byte unit : Character.toString(wanted).getBytes(StandardCharsets.UTF_8)) {
            if (i >= text.length() || text.charAt(i) != '%' || hex(text, i + 1, 2) != (unit & 0xff)) {
                return 0;
            }
            i += 3;
        }
        return i - at;
    }

    private static int hex(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number;
    }

    private static int html(String text, int at, int wanted) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ';') {
            if (++end - at > LONGEST_ENTITY) {
                return 0; // looking further would take a time that grows with the square of the text
            }
        }
        if (end == text.length()) {
            return 0;
        }
        String name = text.substring(at + 1, end);
        int meant = switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "nbsp" -> ' ';
            default -> number(name);
        };
        return meant == wanted ? end + 1 - at : 0;
    }

    private static int number(String name) {
        if (!name.startsWith("#")) {
            return -1;
        }
        try {
            boolean hex = name.startsWith("x", 1) || name.startsWith("X", 1);
            return Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
