package dev.certcentral.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures {@code certspec diff} as users see it: whole processes, from start to exit, on synthetic folders, with the default
 * options of the JVM and with those for a short life.
 */
final class DiffProcess {

    private static final int RUNS = 5;

    /** As many operations as one change of the documentation touches. */
    private static final int FEW = 8;

    /** Compiles quickly rather than well, and starts no threads to collect garbage. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private DiffProcess() {}

    /**
     * Prints six lines for each number of operations.
     *
     * @param jar the path of {@code certspec.jar}
     * @param work an empty folder
     * @param sizes numbers of operations
     */
    static void print(String jar, Path work, int... sizes) throws IOException, InterruptedException {
        System.out.println("medians of " + RUNS + " processes, milliseconds; per operation without the start\n");
        System.out.println("| operations | edited | start | lint | diff | with proofs | lint per operation |"
                + " diff per operation | options |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|---|");
        for (int operations : sizes) {
            for (int edited : new int[] {Math.min(FEW, operations), operations}) {
                measure(jar, work, operations, edited, List.of());
                measure(jar, work, operations, edited, SHORT_LIVED);
                measure(jar, work, operations, edited, archived(jar, work, operations, edited));
            }
        }
    }

    /** The same with an archive of classes, made by a run before: the JVM then neither reads nor verifies them. */
    private static List<String> archived(String jar, Path work, int operations, int edited)
            throws IOException, InterruptedException {
        Path archive = work.resolve("certspec.jsa");
        if (!Files.exists(archive)) {
            List<String> run = new ArrayList<>(List.of("java", "-XX:ArchiveClassesAtExit=" + archive, "-jar", jar));
            Collections.addAll(
                    run,
                    "diff",
                    work.resolve("old-" + operations).toString(),
                    work.resolve("new-" + operations + "-" + edited).toString(),
                    "--format",
                    "json");
            run(run, 1);
        }
        return plus(SHORT_LIVED, "-XX:SharedArchiveFile=" + archive);
    }

    private static void measure(String jar, Path work, int operations, int edited, List<String> options)
            throws IOException, InterruptedException {
        Path old = work.resolve("old-" + operations);
        Path now = work.resolve("new-" + operations + "-" + edited);
        SyntheticSpecs.write(old, operations, 0);
        SyntheticSpecs.write(now, operations, edited);
        List<String> start = new ArrayList<>(List.of("java"));
        start.addAll(options);
        start.addAll(List.of("-jar", jar));
        List<String> diff = plus(start, "diff", old.toString(), now.toString(), "--format", "json");
        long began = median(plus(start, "--version"), 0);
        long lint = median(plus(start, "lint", old.toString()), 0);
        long plain = median(plus(diff, "--no-proofs"), 1);
        System.out.println(String.format(
                Locale.ROOT,
                "| %d | %d | %d | %d | %d | %d | %.2f | %.2f | %s |",
                operations,
                edited,
                began,
                lint,
                plain,
                median(diff, 1),
                (double) (lint - began) / operations,
                (double) (plain - began) / operations,
                String.join(" ", options).replaceAll("=[^ ]*/", "=")));
    }

    private static List<String> plus(List<String> command, String... more) {
        List<String> longer = new ArrayList<>(command);
        Collections.addAll(longer, more);
        return longer;
    }

    private static long median(List<String> command, int exit) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            run(command, exit);
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }

    private static void run(List<String> command, int exit) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != exit) {
            throw new IllegalStateException(command + " exited with " + process.exitValue() + ", not " + exit);
        }
    }
}
