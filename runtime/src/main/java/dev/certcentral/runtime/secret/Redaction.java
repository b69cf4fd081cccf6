package dev.certcentral.runtime.secret;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag for a JSON writer: what is written is meant for a log. Generated adapters and their helpers then write a text as its
 * length only and a sensitive value not at all.
 */
public enum Redaction {

    /** For a log. */
    LOG;

    /** A string, whole or cut off, and the colon behind it if it is a name. */
    private static final Pattern STRING =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+(?:\"(\\s*(:))?|\\\\?$)", Pattern.DOTALL);

    /** What stands for a sensitive value. */
    public static final String HIDDEN = "***";

    /**
     * What stands for a text that may be personal.
     *
     * @param text any
     * @return such as {@code (12 characters)}
     */
    public static String length(String text) {
        int length = text.codePointCount(0, text.length());
        return length == 1 ? "(1 character)" : "(" + length + " characters)";
    }

    /**
     * JSON without its texts, whatever they mean; names, numbers and constants stay. For answers that nobody could read: they
     * may hold what only their reader would know to be secret.
     *
     * @param json the beginning of an answer; possibly cut off, and possibly no JSON
     * @return the same if it does not start like a JSON object or array
     */
    public static String texts(String json) {
        String start = json.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return json;
        }
        StringBuilder bare = new StringBuilder();
        Matcher found = STRING.matcher(json);
        while (found.find()) {
            String text = found.group();
            boolean name = found.group(2) != null;
            boolean whole = text.length() > 1 && text.endsWith("\"");
            found.appendReplacement(bare, "");
            bare.append(name ? text : whole ? '"' + length(text.substring(1, text.length() - 1)) + '"' : "\"(cut off)");
        }
        return found.appendTail(bare).toString();
    }

    /**
     * Text that cannot break out of its line: control and format characters become blanks.
     *
     * @param text any
     * @param length most characters that are kept
     * @return one line, which ends in an ellipsis if something was cut off
     */
    public static String oneLine(String text, int length) {
        if (text.length() <= length && isPlain(text)) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder(Math.min(text.length(), length) + 1);
        for (int i = 0, kept = 0; i < text.length() && kept <= length; kept++) {
            int c = text.codePointAt(i);
            line.appendCodePoint(printable(c) ? c : ' ');
            i += Character.charCount(c);
        }
        String stripped = line.toString().strip();
        if (stripped.codePointCount(0, stripped.length()) <= length) {
            return stripped;
        }
        return stripped.substring(0, stripped.offsetByCodePoints(0, length)) + "…";
    }

    /** Whether it is printable ASCII, as nearly all texts are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
