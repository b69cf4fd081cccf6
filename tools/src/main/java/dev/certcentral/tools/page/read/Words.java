package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.read.Word.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks words up: as whole cells, and as beginnings of what follows in a line of joined cells. */
final class Words {

    static final Set<Kind> COLUMNS = EnumSet.of(Kind.NAME, Kind.REQUIREMENT, Kind.TYPE, Kind.DESCRIPTION);
    static final Set<Kind> REQUIREMENTS = EnumSet.of(Kind.REQUIRED, Kind.OPTIONAL, Kind.CONDITIONAL);
    static final Set<Kind> DATATYPES = EnumSet.of(Kind.DATATYPE);
    static final Set<Kind> HEADINGS = EnumSet.of(Kind.REQUEST, Kind.RESPONSE, Kind.HEADING);

    private static final Map<String, List<Word>> BY_TEXT = new HashMap<>();
    private static final Map<Character, List<Word>> BY_START = new HashMap<>();

    static {
        WordTable.TEXT.lines().filter(line -> !line.isBlank()).forEach(Words::index);
        BY_START.values()
                .forEach(words -> words.sort(
                        Comparator.comparingInt((Word word) -> word.text().length())
                                .reversed()));
    }

    private Words() {}

    private static void index(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        Kind kind = Kind.valueOf(head[0].toUpperCase(Locale.ROOT));
        for (String text : line.substring(colon + 1).split(";")) {
            Word word = new Word(kind, head[1], text.strip());
            BY_TEXT.computeIfAbsent(folded(word.text()), key -> new ArrayList<>())
                    .add(word);
            BY_START.computeIfAbsent(word.text().charAt(0), key -> new ArrayList<>())
                    .add(word);
        }
    }

    /** The word of one of these kinds that the whole cell is; case, blanks and marks of emphasis do not count. */
    static Optional<Word> whole(String cell, Set<Kind> kinds) {
        return BY_TEXT.getOrDefault(folded(cell), List.of()).stream()
                .filter(word -> kinds.contains(word.kind()))
                .findFirst();
    }

    /** The longest word of one of these kinds that stands at that place, in lower case or with a capital. */
    static @Nullable Word at(String text, int at, Set<Kind> kinds) {
        if (at >= text.length()) {
            return null;
        }
        char first = text.charAt(at);
        for (Word word : BY_START.getOrDefault(Character.toLowerCase(first), List.of())) {
            if (kinds.contains(word.kind())
                    && text.startsWith(word.text().substring(1), at + 1)
                    && (first == word.text().charAt(0) || word.text().length() > 2)) {
                return word;
            }
        }
        return null;
    }

    /** All words of one of these kinds at that place, longest first. */
    static List<Word> allAt(String text, int at, Set<Kind> kinds) {
        if (at >= text.length()) {
            return List.of();
        }
        return BY_START.getOrDefault(Character.toLowerCase(text.charAt(at)), List.of()).stream()
                .filter(word -> kinds.contains(word.kind()))
                .filter(word -> text.startsWith(word.text().substring(1), at + 1))
                .filter(word ->
                        text.charAt(at) == word.text().charAt(0) || word.text().length() > 2)
                .toList();
    }

    /** Lower case, without blanks and marks of emphasis. */
    static String folded(String cell) {
        StringBuilder folded = new StringBuilder(cell.length());
        for (char c : cell.toLowerCase(Locale.ROOT).toCharArray()) {
            if (!Blanks.is(c) && "*`:：#_".indexOf(c) < 0) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
