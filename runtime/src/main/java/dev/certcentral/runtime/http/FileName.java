package dev.certcentral.runtime.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file in a {@code Content-Disposition} header (RFC 6266), without folders. */
final class FileName {

    /** A parameter of any name, so that a name within a quoted value is not taken for one; the value is a quoted text, in which a backslash protects the next character, or a plain one. */
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;\"\\s]++)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^;\"\\s]++))");

    /** RFC 5987: character set, language, and bytes in percent encoding. */
    private static final Pattern EXTENDED = Pattern.compile("(UTF-8|ISO-8859-1)'[^']*'(.*)", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** The extended name goes before the plain one; null if there is none that can be used. */
    static @Nullable String in(String disposition) {
        String plain = null;
        String extended = null;
        Matcher parameter = PARAMETER.matcher(disposition);
        while (parameter.find()) {
            String quoted = parameter.group(2);
            String value = quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\(.)", "$1");
            String name = parameter.group(1).toLowerCase(Locale.ROOT);
            if (name.equals("filename*")) {
                extended = extended == null ? decoded(value) : extended;
            } else if (name.equals("filename")) {
                plain = plain == null ? value : plain;
            }
        }
        String name = extended == null ? null : withoutFolders(extended);
        return name != null || plain == null ? name : withoutFolders(plain);
    }

    private static @Nullable String withoutFolders(String name) {
        int folders = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String last =
                name.substring(Math.max(folders, name.lastIndexOf(':')) + 1); // a drive of Windows leads elsewhere, too
        String printable = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        return printable.isEmpty() || printable.equals(".") || printable.equals("..") ? null : printable;
    }

    private static @Nullable String decoded(String value) {
        Matcher extended = EXTENDED.matcher(value);
        if (!extended.matches()) {
            return null;
        }
        Charset charset =
                extended.group(1).equalsIgnoreCase("UTF-8") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String text = extended.group(2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '%') {
                bytes.write(text.charAt(i));
            } else if (text.length() - i > 2
                    && Character.digit(text.charAt(i + 1), 16) >= 0
                    && Character.digit(text.charAt(i + 2), 16) >= 0) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                return null;
            }
        }
        return bytes.toString(charset);
    }
}
