package dev.certcentral.tools.page;

import java.util.List;
import java.util.Optional;

/**
 * A documentation page, read.
 *
 * @param file name of the file it was saved in
 * @param name the last segment of its endpoint's path, such as {@code eu_eseal}
 * @param title its heading
 * @param endpoint HTTP method and URL as printed, such as {@code POST https://host/services/v2/order}
 * @param layout how its tables were laid out
 * @param tables parameter tables in the order of the page
 * @param samples sample requests and responses in the order of the page
 * @param remarks everything that was doubtful or could not be read, by line
 */
public record Page(
        String file,
        String name,
        String title,
        String endpoint,
        Layout layout,
        List<PageTable> tables,
        List<Sample> samples,
        List<Remark> remarks) {

    public Page {
        tables = List.copyOf(tables);
        samples = List.copyOf(samples);
        remarks = List.copyOf(remarks);
    }

    /** The first table of that direction. */
    public Optional<PageTable> table(Direction direction) {
        return tables.stream().filter(table -> table.direction() == direction).findFirst();
    }
}
