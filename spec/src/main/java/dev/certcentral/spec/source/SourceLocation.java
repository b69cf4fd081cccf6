package dev.certcentral.spec.source;

import java.util.Comparator;

/**
 * A place in a file a person wrote. Lines and columns count from 1; 0 means the whole file.
 *
 * @param file path relative to the spec folder, with forward slashes on every system
 * @param line 1-based line, or 0
 * @param column 1-based column in code points, or 0
 */
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    private static final Comparator<SourceLocation> ORDER = Comparator.comparing(SourceLocation::file)
            .thenComparingInt(SourceLocation::line)
            .thenComparingInt(SourceLocation::column);

    /** The file as a whole, for problems that have no line. */
    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, 0, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, the form editors and terminals turn into a link. A file may have any name; this is one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        file.codePoints().forEach(c -> text.append(visible(c)));
        return line == 0 ? text.toString() : text + ":" + line + ":" + column;
    }

    /** A character for people, escaped if it would be invisible or change the line around it. */
    public static String visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> String.format("\\u%04x", c);
            default -> Character.toString(c);
        };
    }
}
