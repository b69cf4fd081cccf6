package dev.certcentral.tools.diff.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.certcentral.tools.command.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs the git of this machine, without a shell. JGit would do it in the process, but triples the size of the tool, and whoever
 * names a revision has git, with its credentials, alternates and partial clones set up.
 */
final class Git {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** What git printed, and what it said went wrong; {@code output} is what a reader made of standard output. */
    record Result<T>(int exitCode, T output, String error) {}

    /** Reads standard output. */
    @FunctionalInterface
    interface Reader<T> {

        /** Reads as much as it wants. */
        T read(InputStream output) throws IOException, Failure;
    }

    private final Path directory;
    private final String executable;
    private final Duration limit;

    Git(Path directory) {
        this(directory, "git", LIMIT);
    }

    Git(Path directory, String executable, Duration limit) {
        this.directory = directory.toAbsolutePath().normalize();
        this.executable = executable;
        this.limit = limit;
    }

    Path directory() {
        return directory;
    }

    /**
     * Runs a command to its end.
     *
     * @param input what it reads; from a file, like what it says about errors, so that no pipe can fill up and block
     * @param reader reads its output while it runs
     * @param arguments of git
     */
    <T> Result<T> run(String input, Reader<T> reader, String... arguments) throws Failure {
        AtomicBoolean late = new AtomicBoolean();
        Path folder = null;
        try {
            folder = Files.createTempDirectory("certspec-git");
            Path in = Files.writeString(folder.resolve("in"), input);
            Path err = folder.resolve("err");
            Process process = start(in, err, arguments);
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> {
                        if (process.isAlive()) {
                            late.set(true); // before its output ends, which is what the reader waits for
                            stop(process);
                        }
                    });
            try (InputStream output = process.getInputStream()) {
                T read = reader.read(output);
                output.transferTo(OutputStream.nullOutputStream());
                int exitCode = process.waitFor();
                check(late);
                return new Result<>(exitCode, read, Files.readString(err, UTF_8));
            } finally {
                stop(process);
            }
        } catch (IOException e) {
            check(late);
            throw new Failure("git gave no answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("git was interrupted.");
        } finally {
            delete(folder);
        }
    }

    private static void stop(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void check(AtomicBoolean late) throws Failure {
        if (late.get()) {
            throw new Failure("git took longer than " + limit.toMillis() / 1_000.0 + " seconds.");
        }
    }

    private Process start(Path in, Path err, String... arguments) throws Failure {
        List<String> command = new ArrayList<>(List.of(executable, "--no-pager"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(in.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C"); // its messages are told apart below
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Failure(
                    "git cannot be started; install it, or name a folder or a JAR instead: " + e.getMessage());
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder != null) {
            try {
                Files.deleteIfExists(folder.resolve("in"));
                Files.deleteIfExists(folder.resolve("err"));
                Files.deleteIfExists(folder);
            } catch (IOException e) {
                folder.toFile().deleteOnExit(); // no reason to fail: the answer is there
            }
        }
    }
}
