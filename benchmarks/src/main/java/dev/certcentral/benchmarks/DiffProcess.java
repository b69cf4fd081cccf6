package dev.certcentral.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Measures {@code certspec diff} as users see it: whole processes, from start to exit, on synthetic folders. Arguments: the
 * path of {@code certspec.jar}, then numbers of operations.
 */
public final class DiffProcess {

    private static final int RUNS = 5;

    private DiffProcess() {}

    /** Prints one line for each number of operations. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2 || !Files.isRegularFile(Path.of(args[0]))) {
            System.err.println(
                    "Name certspec.jar (build it with ./mvnw -q -DskipTests package) and numbers of operations.");
            System.exit(2);
            return;
        }
        String jar = args[0];
        Path work = Files.createTempDirectory("diff-process");
        System.out.println("medians of " + RUNS + " processes, milliseconds");
        System.out.println("operations    start     lint     diff   proofs");
        for (int i = 1; i < args.length; i++) {
            int operations = Integer.parseInt(args[i]);
            Path old = work.resolve("old-" + operations);
            Path now = work.resolve("new-" + operations);
            SyntheticSpecs.write(old, operations, false);
            SyntheticSpecs.write(now, operations, true);
            System.out.println(String.format(
                    Locale.ROOT,
                    "%10d %8d %8d %8d %8d",
                    operations,
                    median(List.of("java", "-jar", jar, "--version"), 0),
                    median(List.of("java", "-jar", jar, "lint", old.toString()), 0),
                    median(command(jar, old, now, "--no-proofs"), 1),
                    median(command(jar, old, now), 1)));
        }
    }

    private static List<String> command(String jar, Path old, Path now, String... options) {
        List<String> command = new ArrayList<>(
                List.of("java", "-jar", jar, "diff", old.toString(), now.toString(), "--format", "json"));
        Collections.addAll(command, options);
        return command;
    }

    private static long median(List<String> command, int exit) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != exit) {
                throw new IllegalStateException(command + " exited with " + process.exitValue() + ", not " + exit);
            }
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        Collections.sort(times);
        return times.get(RUNS / 2);
    }
}
