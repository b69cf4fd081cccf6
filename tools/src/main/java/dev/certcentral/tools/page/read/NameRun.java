package dev.certcentral.tools.page.read;

import java.util.List;

/** Where a name can end: names are identifiers, and some rows hold two of them. */
final class NameRun {

    /** No name is longer; keeps the work for a line small whatever it holds. */
    private static final int LONGEST = 200;

    private static final List<String> CONNECTORS = List.of("/", "-or-", "or", ",", "|");

    private NameRun() {}

    static boolean isStart(char c) {
        return c == '_' || c < 128 && Character.isLetter(c);
    }

    static boolean isPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "_-.[]{}$".indexOf(c) >= 0);
    }

    /** The end of the longest run of identifiers and connectors from there on; {@code from} if there is none. */
    static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int end = identifier(text, from, limit);
        while (end > from) {
            int next = connector(text, Blanks.skip(text, end));
            int more = next < 0 ? -1 : identifier(text, Blanks.skip(text, next), limit);
            if (more <= end || next < 0 || more == Blanks.skip(text, next)) {
                return end;
            }
            end = more;
        }
        return end;
    }

    private static int identifier(String text, int from, int limit) {
        if (from >= limit || !isStart(text.charAt(from)) && !Character.isDigit(text.charAt(from))) {
            return from;
        }
        int end = from;
        while (end < limit && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int connector(String text, int at) {
        return CONNECTORS.stream()
                .filter(connector -> text.startsWith(connector, at))
                .map(connector -> at + connector.length())
                .findFirst()
                .orElse(-1);
    }

    /** Whether a whole text is one name, or several with connectors. */
    static boolean isWhole(String text) {
        return !text.isEmpty() && end(text, 0) == text.length() && isName(text);
    }

    /** Whether a text is a connector. */
    static boolean isConnector(String text) {
        return CONNECTORS.contains(text);
    }

    /** Whether a run could be a name: it does not stop in the middle of one. */
    static boolean isName(String text) {
        char last = text.charAt(text.length() - 1);
        boolean letter = text.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
        return letter && (Character.isLetterOrDigit(last) || last == ']' || last == '}');
    }
}
