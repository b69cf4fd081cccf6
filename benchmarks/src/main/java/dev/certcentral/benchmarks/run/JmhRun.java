package dev.certcentral.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * A JMH benchmark with two parameters, run in rounds: every contender once, then every contender again, so that a machine that
 * grows slower does so for all. Figures are medians of the rounds.
 */
public final class JmhRun {

    private static final TimeValue HALF_A_SECOND = TimeValue.milliseconds(500);

    private final Class<?> benchmark;
    private final String row;
    private final String column;
    private final Map<String, List<Cost>> costs = new HashMap<>();

    /**
     * What one operation costs.
     *
     * @param micros time in microseconds
     * @param bytes bytes allocated
     */
    public record Cost(double micros, double bytes) {}

    /**
     * Names what varies.
     *
     * @param benchmark class with one benchmark
     * @param row the parameter that tells contenders apart
     * @param column the parameter that tells tasks apart
     */
    public JmhRun(Class<?> benchmark, String row, String column) {
        this.benchmark = benchmark;
        this.row = row;
        this.column = column;
    }

    /** Measures each contender at each task; JMH's own words go to a file. */
    public void run(List<? extends Enum<?>> contenders, List<? extends Enum<?>> tasks, int rounds, Path log)
            throws IOException, RefusedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        for (int round = 1; round <= rounds; round++) {
            System.err.println(benchmark.getSimpleName() + ": round " + round + " of " + rounds);
            Path words = log.resolveSibling(round + "-" + log.getFileName());
            for (RunResult result : results(options(contenders, tasks, words))) {
                String place =
                        key(result.getParams().getParam(row), result.getParams().getParam(column));
                costs.computeIfAbsent(place, any -> new ArrayList<>()).add(cost(result));
            }
        }
    }

    /** JMH refuses, too: when another benchmark runs on the machine, or when a contender fails. */
    private static Collection<RunResult> results(ChainedOptionsBuilder options) throws RefusedException {
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new RefusedException("JMH gave up: " + e.getMessage());
        }
    }

    private ChainedOptionsBuilder options(List<? extends Enum<?>> contenders, List<? extends Enum<?>> tasks, Path log) {
        return new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .param(row, names(contenders))
                .param(column, names(tasks))
                .forks(1)
                .warmupIterations(6)
                .warmupTime(HALF_A_SECOND)
                .measurementIterations(4)
                .measurementTime(HALF_A_SECOND)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .output(log.toString());
    }

    private static String[] names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Cost cost(RunResult result) {
        double bytes = Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"), "-prof gc")
                .getScore();
        return new Cost(result.getPrimaryResult().getScore(), bytes);
    }

    /**
     * What all contenders cost at one task, beside the first of them.
     *
     * @param who what a contender is called
     * @param contenders ours first
     */
    public <C extends Enum<C>> Table table(String who, List<C> contenders, Function<C, String> label, Enum<?> task) {
        Table table = new Table(who, "us/op", "to ours", "B/op", "to ours");
        Cost ours = cost(contenders.get(0), task);
        for (C contender : contenders) {
            Cost cost = cost(contender, task);
            table.row(
                    label.apply(contender),
                    Table.number(cost.micros()),
                    Table.number(cost.micros() / ours.micros()),
                    Table.number(cost.bytes()),
                    Table.number(cost.bytes() / ours.bytes()));
        }
        return table;
    }

    /** The median of the rounds. */
    private Cost cost(Enum<?> contender, Enum<?> task) {
        List<Cost> rounds = costs.getOrDefault(key(contender.name(), task.name()), List.of());
        return new Cost(
                median(rounds.stream().mapToDouble(Cost::micros).toArray()),
                median(rounds.stream().mapToDouble(Cost::bytes).toArray()));
    }

    /** The middle one; between the two in the middle where there are two. */
    public static double median(double... values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String key(String contender, String task) {
        return contender + "/" + task;
    }
}
