package dev.certcentral.runtime.json;

import org.jspecify.annotations.Nullable;

/** What generated classes print of themselves, for people: {@code Card[number=***, holder=A. Nobody]}. */
public final class ValueText {

    private ValueText() {}

    /**
     * The text of an object.
     *
     * @param type its name
     * @param names of its members, with a blank between them and a star before those whose values are never printed
     * @param values of its members in that order, then its unlisted members; what follows is not printed
     * @return never null
     */
    public static String of(String type, String names, @Nullable Object... values) {
        StringBuilder text = new StringBuilder(type).append('[');
        int value = 0;
        int start = 0;
        while (start < names.length()) {
            int blank = names.indexOf(' ', start);
            int end = blank < 0 ? names.length() : blank;
            boolean hidden = names.charAt(start) == '*';
            text.append(value == 0 ? "" : ", ")
                    .append(names, hidden ? start + 1 : start, end)
                    .append('=')
                    .append(hidden && values[value] != null ? "***" : values[value]);
            value++;
            start = end + 1;
        }
        return text.append(values[value]).append(']').toString();
    }
}
