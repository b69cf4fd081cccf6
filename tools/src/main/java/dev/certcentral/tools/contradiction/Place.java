package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Page;
import java.util.Locale;
import java.util.Optional;

/**
 * A place on a page, complete enough to be found by somebody who has only the page.
 *
 * @param file file the page was saved in
 * @param title the page's heading
 * @param endpoint its endpoint as printed
 * @param direction request or response
 * @param line 1-based line in the file
 * @param column 1-based column in the file, where it matters
 * @param row 1-based row of the table
 * @param name printed name in that row, with its depth marks
 * @param sample 1-based number among the page's samples
 */
public record Place(
        String file,
        String title,
        String endpoint,
        Direction direction,
        int line,
        Optional<Integer> column,
        Optional<Integer> row,
        Optional<String> name,
        Optional<Integer> sample) {

    static Place table(Page page, Direction direction, int line) {
        return new Place(
                page.file(),
                page.title(),
                page.endpoint(),
                direction,
                line,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Place row(int number, String printed) {
        return new Place(
                file, title, endpoint, direction, line, column, Optional.of(number), Optional.of(printed), sample);
    }

    Place sample(int number, Optional<Integer> at) {
        return new Place(file, title, endpoint, direction, line, at, row, name, Optional.of(number));
    }

    /** The place within its page: {@code row 12 (.. csr) of the request table, line 80}. */
    public String within() {
        String word = direction.name().toLowerCase(Locale.ROOT);
        String what = row.map(number -> "row " + number + " (" + name.orElse("") + ") of the " + word + " table")
                .or(() -> sample.map(number -> "sample " + number + " (" + word + ")"))
                .orElse("the " + word + " table");
        return what + ", line " + line + column.map(at -> ", column " + at).orElse("");
    }
}
