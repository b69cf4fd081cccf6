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
        int copied = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c != '\n' && (c < ' ' || c > '~')) {
                ascii.append(source, copied, i).append(String.format("\\u%04x", (int) c));
                copied = i + 1;
            }
        }
        return copied == 0
                ? source
                : ascii.append(source, copied, source.length()).toString();
    }
}
