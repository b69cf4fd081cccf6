package dev.certcentral.conformance.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.model.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Bodies that evaluators once disagreed on, or could easily. {@code equivalence/corpus/<operation>/<name>.<verdict>.json}; the
 * verdict is {@code accepted}, {@code refused}, or {@code refused-today} for what a schema cannot know.
 */
class CorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/equivalence/corpus");

    @TestFactory
    Stream<DynamicTest> everyEvaluatorSaysWhatTheNameSays() throws IOException {
        List<Path> files = files();
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void check(Path file) throws IOException {
        Path folder = file.getParent();
        Operation operation = Subjects.withBody().stream()
                .filter(candidate -> FOLDER.resolve(candidate.shortName()).equals(folder))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no operation has the name of the folder " + folder));
        String[] name = file.getFileName().toString().split("\\.");
        assertThat(name)
                .as("the name has the form <name>.<verdict>.json")
                .hasSize(3)
                .endsWith("json");
        assertThat(name[1]).isIn("accepted", "refused", "refused-today");
        Judgement judgement = new Evaluators(operation).judge(Files.readString(file));
        assertThat(judgement.disagreements(false)).as(judgement.toString()).isEmpty();
        assertThat(judgement.accepted()).as(judgement.toString()).isEqualTo(name[1].equals("accepted"));
        if (judgement.sandbox().isPresent()) {
            assertThat(judgement.schemas().values()).as(judgement.toString()).containsOnly(!name[1].equals("refused"));
        }
    }
}
