package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the header rows of a text; they tell tables from prose and one layout from the other. */
final class HeaderFinder {

    private static final int LONGEST = 120;
    private static final int MOST_COLUMNS = 5;

    private final List<Line> lines;

    HeaderFinder(List<Line> lines) {
        this.lines = lines;
    }

    List<Header> find() {
        List<Header> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            Optional<Header> header = at(i);
            header.ifPresent(found::add);
            i = header.map(Header::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<Header> at(int i) {
        String text = lines.get(i).text();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.indexOf('|') >= 0) {
            return piped(i, text);
        }
        return joined(i, text).or(() -> cells(i));
    }

    private static Optional<Header> piped(int i, String text) {
        List<String> cells = PipeRow.cells(text);
        List<Word> words = cells.stream()
                .flatMap(cell -> Words.whole(cell, Words.COLUMNS).stream())
                .toList();
        return Header.plausible(words)
                ? Optional.of(new Header(Layout.PIPE, words, cells, i, i + 1))
                : Optional.empty();
    }

    private static Optional<Header> joined(int i, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Word> words = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        boolean blanks = false;
        int at = 0;
        while (at < lower.length() && words.size() < MOST_COLUMNS) {
            Word word = Words.at(lower, at, Words.COLUMNS);
            if (word == null) {
                return Optional.empty();
            }
            words.add(word);
            int end = Math.min(text.length(), at + word.text().length());
            headings.add(text.substring(at, end));
            at = Blanks.skip(text, end);
            blanks |= at > end;
        }
        return at >= lower.length() && Header.plausible(words)
                ? Optional.of(new Header(blanks ? Layout.SPACE : Layout.GLUED, words, headings, i, i + 1))
                : Optional.empty();
    }

    private Optional<Header> cells(int start) {
        List<Word> words = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        int end = start;
        for (int i = start; i < lines.size() && words.size() < MOST_COLUMNS; i++) {
            Line line = lines.get(i);
            if (!line.blank()) {
                Optional<Word> word = Words.whole(line.text(), Words.COLUMNS);
                if (word.isEmpty()
                        || words.stream().anyMatch(w -> w.kind() == word.get().kind())) {
                    break;
                }
                words.add(word.get());
                headings.add(line.text());
                end = i + 1;
            }
        }
        return Header.plausible(words)
                ? Optional.of(new Header(Layout.CELLS, words, headings, start, end))
                : Optional.empty();
    }
}
