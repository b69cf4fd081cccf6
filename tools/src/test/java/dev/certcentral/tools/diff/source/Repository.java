package dev.certcentral.tools.diff.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A git repository for a test. */
final class Repository {

    private final Path folder;

    Repository(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        git("init", "--quiet", "--initial-branch=main");
    }

    Path folder() {
        return folder;
    }

    Repository write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    Repository commit(String message) throws Exception {
        git("add", "--all");
        return commitIndex(message);
    }

    /** Commits many files with the same text, without writing them to disk one by one. */
    Repository commitMany(String prefix, int number, String text) throws Exception {
        String id = run(text, "hash-object", "-w", "--stdin").strip();
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < number; i++) {
            index.append("100644 ")
                    .append(id)
                    .append('\t')
                    .append(prefix)
                    .append(i)
                    .append(".yaml\n");
        }
        run(index.toString(), "update-index", "--add", "--index-info");
        return commitIndex("Many");
    }

    void git(String... arguments) throws Exception {
        run("", arguments);
    }

    private Repository commitIndex(String message) throws Exception {
        git(
                "-c",
                "user.name=Ada",
                "-c",
                "user.email=ada@example.com",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "--quiet",
                "--allow-empty",
                "--message",
                message);
        return this;
    }

    private String run(String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
