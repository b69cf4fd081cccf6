package dev.certcentral.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which documented commands are tried as a reader would type them.
 *
 * @param path where
 */
record WorkFolder(Path path) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Copies a file, or all files of a folder. */
    void copy(Path from) throws IOException {
        copy(from, path);
    }

    /** Copies a file, or all files of a folder, to a file or folder of this one. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = file.equals(from)
                        ? to
                        : to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Makes a git repository of it, with one commit. */
    void commit() throws IOException, InterruptedException {
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-q", "-m", "Know the page");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("git"));
        words.addAll(List.of(arguments));
        process(words, ProcessBuilder.Redirect.INHERIT);
    }

    /** Runs lines that start with {@code certspec}, each as a process: git looks around itself. Gives what they print. */
    String run(String commands) throws IOException, InterruptedException {
        StringBuilder printed = new StringBuilder();
        for (String command : commands.split("\n")) {
            List<String> words = new ArrayList<>(
                    List.of(JAVA, "-cp", System.getProperty("java.class.path"), Certspec.class.getName()));
            words.addAll(List.of(command.split(" ")).subList(1, command.split(" ").length));
            printed.append(process(words, ProcessBuilder.Redirect.DISCARD));
        }
        return printed.toString().stripTrailing();
    }

    private String process(List<String> words, ProcessBuilder.Redirect errors)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .directory(path.toFile())
                .redirectError(errors)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isLessThan(2);
        return printed;
    }
}
