package dev.certcentral.tools.ledger;

import java.util.Locale;
import java.util.Set;

/** A text as a YAML scalar: plain where every reader takes it for the same text, otherwise in double quotes. */
public final class YamlScalar {

    /** Words and numbers that some readers take for something else than text. */
    private static final Set<String> WORDS = Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    private YamlScalar() {}

    /** The text as a scalar of a block or a flow. */
    public static String of(String text) {
        return plain(text) ? text : quoted(text);
    }

    /** A URL as a scalar of a block. URLs have colons; outside of braces they need no quotes. */
    public static String ofUrl(String text) {
        return plain(text.replace(":/", "/").replace('?', '/').replace('&', '/').replace('=', '/'))
                        && text.indexOf(" #") < 0
                ? text
                : quoted(text);
    }

    private static boolean plain(String text) {
        return !text.isEmpty()
                && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_')
                && text.equals(text.strip())
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && text.codePoints().allMatch(YamlScalar::harmless);
    }

    private static boolean harmless(int c) {
        return Character.isLetterOrDigit(c) && (c < 0xD800 || c > 0xFFFF) || " _-/.".indexOf(c) >= 0;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c >= 0x7F && c <= 0xA0 || c == '\u2028' || c == '\u2029' || c >= 0xD800) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
