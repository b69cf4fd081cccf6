package dev.certcentral.benchmarks.peer;

import dev.certcentral.benchmarks.run.JdkTool;
import dev.certcentral.benchmarks.run.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process whose words go to a file. */
final class Command {

    private Command() {}

    /** Runs {@code java} and refuses if it fails. */
    static void java(String what, Path log, List<String> arguments)
            throws IOException, InterruptedException, RefusedException {
        List<String> command = new ArrayList<>();
        command.add(JdkTool.path("java"));
        command.addAll(arguments);
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new RefusedException(what + " could not be built: exit code " + exit + ", see " + log);
        }
    }
}
