package dev.certcentral.processor.emit;

import com.palantir.javapoet.JavaFile;

/**
 * Generated files as text. All of it is printable ASCII: no encoding can spoil it, and no character of a spec can make a reader
 * see something else than the compiler does.
 */
public final class Sources {

    private Sources() {}

    /** The text of a file. Comments and strings hold no odd number of backslashes before other characters. */
    public static String text(JavaFile file) {
        String source = file.toString();
        StringBuilder ascii = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            ascii.append(c == '\n' || c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return ascii.toString();
    }
}
