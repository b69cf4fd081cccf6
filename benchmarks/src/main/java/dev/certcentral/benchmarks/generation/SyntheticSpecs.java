package dev.certcentral.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes spec folders of any size, with operations shaped like the five real orders: 61 parameters, five object types of
 * their own beside four that all share, two choices, six enumerations, eleven rules of the usual kinds, and a page. The same
 * arguments give the same bytes.
 */
final class SyntheticSpecs {

    /** So many operations have one kind of answer. */
    static final int FAMILY = 10;

    /** So many operations make one group. */
    static final int GROUP = 100;

    private static final String API = """
            api: synthetic
            title: Synthetic
            about: Measures tools.
            servers: {main: {title: Main, url: https://synthetic.example/v2}}
            auth: {header: X-Key, environment: SYNTHETIC_KEY}
            """;

    private SyntheticSpecs() {}

    /**
     * Writes a folder.
     *
     * @param folder where; made if it is not there
     * @param operations how many
     * @param edited how many of them have an edit that breaks callers, so that two folders can be compared
     */
    static void write(Path folder, int operations, int edited) throws IOException {
        Path types = Files.createDirectories(folder.resolve("types"));
        Path orders = Files.createDirectories(folder.resolve("operations"));
        Files.writeString(folder.resolve("api.yaml"), API);
        for (Map.Entry<String, String> type : SyntheticTypes.all(operations).entrySet()) {
            Files.writeString(types.resolve(type.getKey() + ".yaml"), type.getValue());
        }
        for (int i = 0; i < operations; i++) {
            SyntheticOrder order = new SyntheticOrder(i, i < edited ? i % 4 : -1);
            String name = "product_%04d".formatted(i);
            Files.writeString(orders.resolve(name + ".yaml"), order.spec());
            Files.writeString(orders.resolve(name + ".page.yaml"), order.page());
        }
    }
}
