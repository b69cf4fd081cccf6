package dev.certcentral.tools.diff.command;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.yaml.YamlReader;
import dev.certcentral.tools.command.Failure;
import dev.certcentral.tools.command.ProblemText;
import dev.certcentral.tools.diff.accept.Acceptance;
import dev.certcentral.tools.diff.accept.AcceptanceReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the file behind {@code --accept}. */
final class AcceptanceFile {

    private AcceptanceFile() {}

    static List<Acceptance> read(Path file) throws Failure {
        Problems problems = new Problems();
        List<Acceptance> acceptances = AcceptanceReader.read(file.toString(), bytes(file), problems);
        if (problems.hasErrors()) {
            throw new Failure(problems.sorted().stream()
                    .map(ProblemText::of)
                    .collect(Collectors.joining(
                            "\n", "", "\nThe accepted changes cannot be read; nothing was compared.")));
        }
        return acceptances;
    }

    private static byte[] bytes(Path file) throws Failure {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(YamlReader.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new Failure("The accepted changes in `" + file + "` cannot be read: " + e);
        }
    }
}
