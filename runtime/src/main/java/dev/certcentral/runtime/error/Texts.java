package dev.certcentral.runtime.error;

import dev.certcentral.runtime.secret.Redaction;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes foreign text fit for a message. */
final class Texts {

    private static final Pattern TITLE = Pattern.compile("<title[^>]{0,200}>([^<]{1,500})", Pattern.CASE_INSENSITIVE);
    private static final int TITLE_LENGTH = 120;

    private Texts() {}

    /** One line of at most {@code length} characters; control and format characters become blanks. */
    static String oneLine(String text, int length) {
        return Redaction.oneLine(text, length);
    }

    /** The first {@code length} characters, never ending within one. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** Whether the text is a web page rather than data. */
    static boolean looksLikeHtml(String text) {
        String start = text.substring(0, Math.min(text.length(), 500)).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<head")
                || (start.startsWith("<") && (start.contains("<html") || start.contains("<title")));
    }

    /** The title of a web page; null if there is none. */
    static @Nullable String htmlTitle(String text) {
        Matcher title = TITLE.matcher(text);
        if (!looksLikeHtml(text) || !title.find()) {
            return null;
        }
        String line = oneLine(title.group(1).replaceAll("\\s+", " "), TITLE_LENGTH);
        return line.isEmpty() ? null : line;
    }
}
