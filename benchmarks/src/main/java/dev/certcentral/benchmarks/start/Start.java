package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.run.JdkTool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One process from its creation to its line.
 *
 * @param millis time that passed
 * @param cpuMillis time that the process used, compilers and collector included; in steps of the system's clock
 */
record Start(double millis, double cpuMillis) {

    /** Starts a JVM, waits for its line, asks the system what it used, and lets it go. */
    static Start of(String classPath, List<String> options, List<String> arguments, Path errors)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JdkTool.path("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, StartedProcess.class.getName()));
        command.addAll(arguments);
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        try (BufferedReader words =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = words.readLine();
            while (line != null && !line.startsWith("result ")) {
                line = words.readLine();
            }
            double millis = (System.nanoTime() - began) / 1e6;
            double cpu =
                    process.info().totalCpuDuration().map(Duration::toNanos).orElse(-1L) / 1e6;
            process.getOutputStream().close();
            int exit = process.waitFor();
            if (line == null || exit != 0) {
                throw new IOException("a process failed with exit code " + exit + ", see " + errors + ": "
                        + String.join(" ", command));
            }
            return new Start(millis, cpu);
        }
    }
}
