package dev.certcentral.tools.diff.accept;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import java.util.stream.Collectors;

/** A file of accepted changes to fill in: every break that nobody accepted yet, without a reason. */
public final class AcceptanceTemplate {

    private AcceptanceTemplate() {}

    /** YAML that {@link AcceptanceReader} refuses until each reason is written or its change is taken out. */
    public static String of(DiffReport report) {
        String items = report.entries().stream()
                .filter(Entry::isBreaking)
                .map(entry -> "- fingerprint: " + quoted(entry.fingerprint()) + "\n  change: " + quoted(entry.summary())
                        + "\n  because: \"\"\n")
                .collect(Collectors.joining());
        return items.isEmpty() ? "[]\n" : items;
    }

    /** A double-quoted scalar. The fingerprint needs quotes too: other readers take 16 digits for a number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.getType(c) == Character.SURROGATE) {
                quoted.append('\uFFFD');
            } else if (!isPlain(c)) {
                quoted.append(String.format("\\U%08x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
