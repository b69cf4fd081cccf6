package dev.certcentral.tools.diff.words;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. Texts and attribute values are the only places where a spec's text can land, and both are escaped here; there
 * is no way to write markup as it is, except for the assets of this package. A template engine would do the same, but the
 * one that compiles its templates brings a whole Kotlin compiler into the build, for one page.
 */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Starts an element.
     *
     * @param tag its name, our own
     * @param attributes names, our own, and values
     */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends the innermost element. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the innermost element and the line. */
    Html closeLine() {
        return close().newLine();
    }

    /** An element that has no content. */
    Html empty(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** An element that holds a text. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** One line of text. */
    Html text(String text) {
        out.append(escaped(Printable.line(text)));
        return this;
    }

    /** A text that keeps its lines. */
    Html lines(String text) {
        out.append(escaped(Printable.lines(text)));
        return this;
    }

    /** A sentence; what stands between backticks becomes code. */
    Html prose(String sentence) {
        for (Prose.Part part : Prose.of(sentence)) {
            if (part.code()) {
                leaf("code", part.text());
            } else {
                text(part.text());
            }
        }
        return this;
    }

    /** A style sheet or script of this package. */
    Html asset(String tag, Asset asset) {
        out.append('<').append(tag).append('>').append(asset.text());
        out.append("</").append(tag).append(">\n");
        return this;
    }

    /** A line break in the source, for people who read it. */
    Html newLine() {
        out.append('\n');
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(Printable.line(attributes[i + 1]))).append('"');
        }
        out.append('>');
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return "<!doctype html>\n" + out;
    }
}
