package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one operation costs in a small API and in a large one, and whether the large one fits into a compiler heap of 1 GiB. */
final class GrowthReport {

    private static final List<String> ONE_GIB = List.of("-Xmx1g");

    private final Work work;
    private final Maker maker = new Ours();

    GrowthReport(Work work) {
        this.work = work;
    }

    void print(int small, int large, int rounds) throws IOException, InterruptedException, RefusedException {
        Api one = Api.write(small, work.fresh("api-" + small));
        Api other = Api.write(large, work.fresh("api-" + large));
        List<Cost> smallCosts = new ArrayList<>();
        List<Cost> largeCosts = new ArrayList<>();
        List<Cost> tight = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            smallCosts.add(make(one, List.of()));
            largeCosts.add(make(other, List.of()));
            tight.add(make(other, ONE_GIB));
        }
        Table table = new Table("", "wall s", "CPU s", "CPU ms per operation", "heap MiB", "RSS MiB");
        row(table, small + " operations", small, Cost.median(smallCosts));
        row(table, large + " operations", large, Cost.median(largeCosts));
        row(table, large + " operations, -Xmx1g", large, Cost.median(tight));
        double ratio = (double) Cost.median(largeCosts).cpu()
                / large
                * small
                / Cost.median(smallCosts).cpu();
        System.out.println(table);
        System.out.println("CPU per operation, " + large + " against " + small + ": " + Table.number(ratio));
    }

    private Cost make(Api api, List<String> options) throws IOException, InterruptedException, RefusedException {
        Path folder = work.fresh("client");
        return maker.make(api, folder, options);
    }

    private static void row(Table table, String title, int operations, Cost cost) {
        table.row(
                title,
                Table.number(cost.wall() / 1000.0),
                Table.number(cost.cpu() / 1000.0),
                Table.number((double) cost.cpu() / operations),
                Table.number((double) cost.heap()),
                Table.number((double) cost.resident()));
    }
}
