package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The header row names the columns in another order than the cells come. */
final class HeadingsDiffer extends Finder {

    HeadingsDiffer() {
        super(Severity.WARNING);
    }

    /** A page's rows hold their cells in the order name, requirement, type, description, whatever the header says. */
    @Override
    Stream<Contradiction> in(PageView page) {
        return page.tables().stream()
                .filter(table -> !table.rows().isEmpty())
                .filter(table ->
                        table.rows().stream().anyMatch(row -> !row.requirement().isEmpty()))
                .filter(HeadingsDiffer::typeFirst)
                .map(table -> found(
                        List.of(
                                table.says("names its columns in the order "
                                        + Words.listed(table.table().headings())),
                                table.rows().get(0).says("and all others give the requirement before the type")),
                        "In which order do the columns stand? The header seems to have two words swapped."));
    }

    private static boolean typeFirst(TableView table) {
        List<String> headings = table.table().headings().stream()
                .map(heading -> heading.strip().toLowerCase(Locale.ROOT))
                .toList();
        int type = headings.indexOf("type");
        return type >= 0 && headings.stream().skip(type).anyMatch(heading -> heading.startsWith("req"));
    }
}
