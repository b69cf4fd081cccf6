package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one operation costs in a small API and in a large one, and the heap that the compiler of the large one needs. */
final class GrowthReport {

    /** From the one that is promised, in steps of an eighth of it. */
    private static final int[] HEAPS = {1024, 1152, 1280, 1408, 1536};

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
        for (int round = 0; round < rounds; round++) {
            smallCosts.add(make(one, List.of()));
            largeCosts.add(make(other, List.of()));
        }
        Table table = new Table("", "wall s", "CPU s", "CPU ms per operation", "heap MiB", "RSS MiB");
        row(table, small + " operations", small, Cost.median(smallCosts));
        row(table, large + " operations", large, Cost.median(largeCosts));
        double ratio = (double) Cost.median(largeCosts).cpu()
                / large
                * small
                / Cost.median(smallCosts).cpu();
        System.out.println(table);
        System.out.println("CPU per operation, " + large + " against " + small + ": " + Table.number(ratio));
        System.out.println(large + " operations are compiled in a heap of: " + smallestHeap(other));
    }

    /** Tries one after the other, because what a heap holds at its peak says little about what it needs. */
    private String smallestHeap(Api api) throws IOException, InterruptedException, RefusedException {
        StringBuilder tried = new StringBuilder();
        for (int heap : HEAPS) {
            boolean enough = isEnough(heap, api);
            tried.append(heap).append(enough ? " MiB" : " MiB no, ");
            if (enough) {
                return tried.toString();
            }
        }
        return tried + "more";
    }

    private boolean isEnough(int heap, Api api) throws IOException, InterruptedException, RefusedException {
        Path folder = work.fresh("client");
        try {
            maker.make(api, folder, List.of("-Xmx" + heap + "m"));
            return true;
        } catch (RefusedException e) {
            if (Files.readString(folder.resolve("log.txt")).contains("OutOfMemoryError")) {
                return false;
            }
            throw e;
        }
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
