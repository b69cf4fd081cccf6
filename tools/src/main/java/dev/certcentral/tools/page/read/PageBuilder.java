package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageTable;
import dev.certcentral.tools.page.RemarkCode;
import dev.certcentral.tools.page.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts tables and the text around them together to a page. */
final class PageBuilder {

    /** More would not fit into a ledger either. */
    private static final int MOST_ROWS = 4_000;

    private final String file;
    private final Remarks remarks;
    private final List<PageTable> tables = new ArrayList<>();
    private final List<Line> outside = new ArrayList<>();
    private final List<List<Line>> left = new ArrayList<>();

    PageBuilder(String file, Remarks remarks) {
        this.file = file;
        this.remarks = remarks;
    }

    /** Text that is part of no table. */
    void outside(List<Line> lines) {
        outside.addAll(lines);
    }

    /** The heading of a table and what stands between it and the header row. */
    void notice(List<Line> lines) {
        outside.addAll(lines);
        List<Line> prose = lines.stream().skip(1).filter(line -> !line.blank()).toList();
        if (!prose.isEmpty()) {
            remarks.add(
                    RemarkCode.NOTICE_ABOVE_TABLE,
                    prose.get(0).number(),
                    counted(prose.size()) + " between heading and table; look for rules in it");
        }
    }

    /** A table and the text that follows its last row. */
    void table(PageTable table, List<Line> after) throws UnreadablePageException {
        if (table.rows().size() > MOST_ROWS) {
            throw UnreadablePageException.of(
                    file, "a table has more than " + MOST_ROWS + " rows, no page has; save the page alone.");
        }
        tables.add(table);
        outside.addAll(after);
        left.add(after);
    }

    Page build(Layout layout, Optional<String> title) throws UnreadablePageException {
        if (tables.isEmpty()) {
            throw UnreadablePageException.of(
                    file,
                    "no parameter table was found; its header has words such as Name, Req/Opt, Type, Description. Is this a"
                            + " page of the API's reference?");
        }
        EndpointFinder.Endpoint endpoint = new EndpointFinder(outside)
                .find()
                .orElseThrow(() -> UnreadablePageException.of(
                        file,
                        "no line names the endpoint, such as `POST https://host/path`. Is this a page of the API's"
                                + " reference?"));
        Line at = outside.get(endpoint.index());
        if (endpoint.fromSample()) {
            remarks.add(
                    RemarkCode.ENDPOINT_FROM_SAMPLE,
                    at.number(),
                    "no line names the endpoint; it was taken from a sample call, check method and host");
        }
        Optional<String> heading =
                title.filter(text -> !text.isEmpty()).or(() -> TitleFinder.find(outside.subList(0, endpoint.index())));
        if (heading.isEmpty()) {
            remarks.add(
                    RemarkCode.UNTITLED,
                    at.number(),
                    "no heading stands above the endpoint; the endpoint's name is taken as title");
        }
        List<Sample> samples = samples();
        aboutTables(at.number(), endpoint.method());
        return new Page(
                file,
                endpoint.name(),
                heading.orElse(endpoint.name()),
                endpoint.method() + " " + endpoint.url(),
                layout,
                tables,
                samples,
                remarks.sorted());
    }

    private List<Sample> samples() {
        SampleFinder finder = new SampleFinder(outside, remarks);
        List<Sample> samples = finder.find();
        for (List<Line> lines : left) {
            List<Line> prose = lines.stream()
                    .filter(line -> !line.blank() && !finder.used().contains(line.number()))
                    .filter(line -> Words.whole(line.text(), Words.HEADINGS).isEmpty())
                    .toList();
            if (!prose.isEmpty()) {
                remarks.add(
                        RemarkCode.TEXT_AFTER_TABLE,
                        prose.get(0).number(),
                        counted(prose.size()) + " after the table, part of no row; look for rules in it");
            }
        }
        return samples;
    }

    private static String counted(int lines) {
        return lines == 1 ? "1 line of text" : lines + " lines of text";
    }

    private void aboutTables(int line, String method) {
        for (Direction direction : Direction.values()) {
            List<PageTable> same = tables.stream()
                    .filter(table -> table.direction() == direction)
                    .toList();
            boolean bodyless = direction == Direction.REQUEST && (method.equals("GET") || method.equals("DELETE"));
            if (same.isEmpty() && !bodyless) {
                remarks.add(
                        direction == Direction.REQUEST ? RemarkCode.NO_REQUEST_TABLE : RemarkCode.NO_RESPONSE_TABLE,
                        line,
                        "the page has no " + direction.word() + " table; if it should, it was cut when saved");
            }
            same.stream()
                    .skip(1)
                    .forEach(table -> remarks.add(
                            RemarkCode.FURTHER_TABLE,
                            table.line(),
                            "another " + direction.word() + " table with "
                                    + table.rows().size()
                                    + " rows; the ledger holds the first only, so write its parameters into the spec by"
                                    + " hand"));
        }
    }
}
