package dev.certcentral.tools.page.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the page's heading: the last line above the endpoint that can be one. */
final class TitleFinder {

    private static final int LONGEST = 120;

    private TitleFinder() {}

    /** Looks through lines that stand above the endpoint. */
    static Optional<String> find(List<Line> above) {
        Optional<String> heading = above.stream()
                .map(Line::text)
                .filter(text -> text.startsWith("# "))
                .findFirst()
                .map(text -> Blanks.squeeze(text.substring(2)));
        return heading.or(() -> above.stream()
                .map(Line::text)
                .filter(TitleFinder::possible)
                .reduce((first, second) -> second)
                .map(Blanks::squeeze));
    }

    private static boolean possible(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !text.isEmpty()
                && !Character.isLowerCase(text.codePointAt(0))
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.length() <= LONGEST
                && ".。!?:".indexOf(text.charAt(text.length() - 1)) < 0
                && text.codePoints().anyMatch(Character::isLetter)
                && !lower.contains("minute read")
                && !lower.contains("min read")
                && !List.of("get", "post", "put", "patch", "delete").contains(lower)
                && Words.whole(text, Set.of(Word.Kind.NOISE)).isEmpty();
    }
}
