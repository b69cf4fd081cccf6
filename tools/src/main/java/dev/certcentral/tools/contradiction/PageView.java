package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page, read once for all finders.
 *
 * @param page the page
 * @param tables its tables
 * @param samples its samples
 * @param laid for each sample that has a table, which rows its members belong to
 */
record PageView(Page page, List<TableView> tables, List<SampleView> samples, List<Laid> laid) {

    static PageView of(Page page) {
        List<TableView> tables =
                page.tables().stream().map(table -> new TableView(page, table)).toList();
        List<SampleView> samples = page.samples().stream()
                .map(sample -> SampleView.of(page, sample))
                .toList();
        List<Laid> laid = samples.stream()
                .flatMap(sample ->
                        table(tables, sample.sample().direction()).stream().map(table -> Laid.of(sample, table)))
                .toList();
        return new PageView(page, tables, samples, laid);
    }

    private static Optional<TableView> table(List<TableView> tables, Direction direction) {
        return tables.stream().filter(table -> table.direction() == direction).findFirst();
    }

    Stream<RowView> rows() {
        return tables.stream().flatMap(table -> table.rows().stream());
    }

    Stream<RowView> requestRows() {
        return tables.stream()
                .filter(table -> table.direction() == Direction.REQUEST)
                .flatMap(table -> table.rows().stream());
    }
}
