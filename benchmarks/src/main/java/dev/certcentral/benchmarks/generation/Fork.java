package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.JdkTool;
import dev.certcentral.benchmarks.run.RefusedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs programs in JVMs of their own, below {@link Measured}. */
final class Fork {

    private final Path figures;
    private final Path log;

    /** Leaves figures and words in a folder. */
    Fork(Path folder) {
        this.figures = folder.resolve("figures.txt");
        this.log = folder.resolve("log.txt");
    }

    /**
     * Runs.
     *
     * @param what for people, if it fails
     * @param options of the JVM
     * @param classPath beside our own classes; may be empty
     * @param main the class to run
     * @param arguments its arguments
     */
    Cost run(String what, List<String> options, String classPath, String main, List<String> arguments)
            throws IOException, InterruptedException, RefusedException {
        List<String> command = new ArrayList<>(List.of(JdkTool.path("java")));
        command.addAll(options);
        String own = Path.of("benchmarks/target/classes").toAbsolutePath().toString();
        Collections.addAll(command, "-cp", own + File.pathSeparator + classPath);
        Collections.addAll(command, Measured.class.getName(), figures.toString(), main);
        command.addAll(arguments);
        Files.deleteIfExists(figures);
        long start = System.nanoTime();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        long wall = (System.nanoTime() - start) / 1_000_000;
        if (exit != 0) {
            throw new RefusedException(what + " ended with exit code " + exit + "; see " + log);
        }
        String[] numbers = Files.readString(figures).split(" ", -1);
        return new Cost(wall, Long.parseLong(numbers[0]), Long.parseLong(numbers[1]), Long.parseLong(numbers[2]));
    }
}
