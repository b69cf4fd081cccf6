package dev.certcentral.tools.diff.words;

import java.util.stream.Collectors;

/**
 * Texts of specs inside Markdown, never at the start of a line. They can neither end a table cell or a tag, nor start markup,
 * nor make a forge notify people or link to other pull requests. What needs no escape stays as it is: the source is read too.
 */
final class MarkdownText {

    private static final String MARKUP = "\\`*[]|~$";

    /** Forges look for @name and #1 after they have read the Markdown; only an element in between stops them. */
    private static final String STOP = "<!-- -->";

    private MarkdownText() {}

    /** A sentence; what stands between backticks becomes code. */
    static String prose(String sentence) {
        return Prose.of(sentence).stream()
                .map(part -> part.code() ? code(part.text()) : words(part.text()))
                .collect(Collectors.joining());
    }

    /** Words only. */
    static String words(String text) {
        String line = Printable.line(text);
        StringBuilder safe = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '@') {
                safe.append(c).append(STOP);
            } else if (c == '#') {
                safe.append("\\#").append(STOP);
            } else if (MARKUP.indexOf(c) >= 0 || isEmphasis(line, i)) {
                safe.append('\\').append(c);
            } else {
                entity(safe, c, startsLink(line, i));
            }
        }
        return safe.toString();
    }

    /** Code, as an element: a span of backticks cannot hold every text, and a table cell would end at a bar. */
    static String code(String text) {
        String line = Printable.line(text);
        StringBuilder safe = new StringBuilder("<code>");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean markup = MARKUP.indexOf(c) >= 0 && !isArray(line, i);
            entity(safe, c, c == '@' || markup || isEmphasis(line, i) || startsLink(line, i));
        }
        return safe.append("</code>").toString();
    }

    /** A block of code that no line of the text can close. */
    static String block(String text, String language) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + language + "\n" + text + "\n" + fence;
    }

    /** The brackets of {@code contacts[].email} cannot be a link. */
    private static boolean isArray(String line, int at) {
        return line.startsWith("[].", at) || at > 0 && line.startsWith("[].", at - 1);
    }

    /** Inside a word, an underscore is a letter. */
    private static boolean isEmphasis(String line, int at) {
        return line.charAt(at) == '_' && !(isLetter(line, at - 1) && isLetter(line, at + 1));
    }

    private static boolean isLetter(String line, int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }

    /** Whether a character completes {@code http:} or {@code www.}, which forges turn into links. */
    private static boolean startsLink(String line, int at) {
        return switch (line.charAt(at)) {
            case ':' -> line.startsWith("//", at + 1);
            case '.' -> line.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    private static void entity(StringBuilder safe, char c, boolean always) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            default -> {
                if (always) {
                    safe.append("&#").append((int) c).append(';');
                } else {
                    safe.append(c);
                }
            }
        }
    }
}
