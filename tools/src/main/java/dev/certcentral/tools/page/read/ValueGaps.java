package dev.certcentral.tools.page.read;

import java.util.List;
import java.util.Locale;

/** Finds lists that are announced and then missing: saved pages often lose inline code and bullets. */
final class ValueGaps {

    private static final List<String> LABELS = List.of(
            "allowed values", "allowed value", "allowed valued", "possible values", "default", "max", "min", "format");

    private ValueGaps() {}

    static boolean in(String description) {
        String text = description.toLowerCase(Locale.ROOT);
        return text.endsWith(":") || text.endsWith("：") || LABELS.stream().anyMatch(label -> gapAfter(text, label));
    }

    private static boolean gapAfter(String text, String label) {
        String announced = label + ":";
        for (int at = text.indexOf(announced); at >= 0; at = text.indexOf(announced, at + 1)) {
            int next = Blanks.skip(text, at + announced.length());
            if (next >= text.length() || text.charAt(next) == '|' || startsLabel(text, next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsLabel(String text, int at) {
        return LABELS.stream().anyMatch(label -> text.startsWith(label + ":", at));
    }
}
