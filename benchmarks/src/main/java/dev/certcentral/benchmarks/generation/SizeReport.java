package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One API, made by us and by OpenAPI Generator in turns; medians of the rounds, and what they are against the others'. */
final class SizeReport {

    private static final List<Maker> MAKERS = List.of(new Ours(), new Theirs("retrofit2"), new Theirs("native"));

    private final Work work;

    SizeReport(Work work) {
        this.work = work;
    }

    void print(int operations, int rounds) throws IOException, InterruptedException, RefusedException {
        Api api = Api.write(operations, work.fresh("api"));
        Map<Maker, List<Cost>> costs = new LinkedHashMap<>();
        Map<Maker, Output> outputs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Maker maker : MAKERS) {
                Path folder = work.fresh("client");
                costs.computeIfAbsent(maker, key -> new ArrayList<>()).add(maker.make(api, folder, List.of()));
                if (round == 0) {
                    outputs.put(maker, Output.of(folder.resolve("generated"), folder.resolve("classes")));
                }
            }
        }
        System.out.println(operations + " operations, medians of " + rounds
                + " rounds; ratios are ours to theirs; ours validates");
        System.out.println();
        System.out.println(times(costs));
        System.out.println(sizes(outputs));
    }

    private static Table times(Map<Maker, List<Cost>> costs) {
        Cost ours = Cost.median(costs.values().iterator().next());
        Table table = new Table("", "wall s", "CPU s", "heap MiB", "RSS MiB", "wall ratio", "CPU ratio");
        costs.forEach((maker, runs) -> {
            Cost cost = Cost.median(runs);
            table.row(
                    maker.title(),
                    Table.number(cost.wall() / 1000.0),
                    Table.number(cost.cpu() / 1000.0),
                    Table.number((double) cost.heap()),
                    Table.number((double) cost.resident()),
                    Table.number((double) ours.wall() / cost.wall()),
                    Table.number((double) ours.cpu() / cost.cpu()));
        });
        return table;
    }

    private static Table sizes(Map<Maker, Output> outputs) {
        Output ours = outputs.values().iterator().next();
        Table table = new Table("", "source KB", "classes", "class files KB", "JAR KB", "JAR ratio");
        outputs.forEach((maker, output) -> table.row(
                maker.title(),
                Table.number(output.sources() / 1000.0),
                Table.number((double) output.classes()),
                Table.number(output.bytes() / 1000.0),
                Table.number(output.jar() / 1000.0),
                Table.number((double) ours.jar() / output.jar())));
        return table;
    }
}
