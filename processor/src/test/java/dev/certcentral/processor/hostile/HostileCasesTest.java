package dev.certcentral.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every hostile word at every position is accepted or refused as {@code src/test/resources/hostile} says, and never ends in
 * an exception. After a change that is meant, run with {@code -Dcorpus.refresh=true} and read the difference;
 * {@link HostileClientsTest} compiles what is accepted.
 */
class HostileCasesTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "hostile");
    private static final int WIDTH = 120;

    @Test
    void thereAreThousandsOfCases() {
        assertThat(ApiPositions.everywhere().stream()
                        .mapToInt(position -> position.words().size())
                        .sum())
                .isGreaterThan(2_000);
    }

    @TestFactory
    Stream<DynamicTest> wordsAreAcceptedOrRefusedAsReviewed() {
        return Verdicts.all().entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey().name(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(Position position, Map<Word, Outcome> outcomes) throws IOException {
        Map<String, List<String>> verdicts = new TreeMap<>();
        for (Map.Entry<Word, Outcome> entry : outcomes.entrySet()) {
            Word word = entry.getKey();
            Outcome outcome = entry.getValue();
            outcome.errors().forEach(error -> assertWellSaid(position, word, error));
            verdicts.computeIfAbsent(outcome.verdict(), v -> new ArrayList<>()).add(word.label());
        }
        String found = page(verdicts);
        Path file = EXPECTED.resolve(position.name() + ".txt");
        if (Boolean.getBoolean("corpus.refresh")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, found);
        }
        assertThat(file).as("run with -Dcorpus.refresh=true").exists();
        assertThat(found).isEqualTo(Files.readString(file));
    }

    private static void assertWellSaid(Position position, Word word, Problem error) {
        assertThat(error.toString())
                .as("%s: %s", position, word)
                .matches("error: \\[[a-z0-9-]+] .*: .+")
                .hasSizeLessThan(12_000);
        assertThat(error.toString().chars())
                .as("%s: %s is printed as it is", position, word)
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    private static String page(Map<String, List<String>> verdicts) {
        StringBuilder page = new StringBuilder();
        verdicts.forEach((verdict, labels) -> {
            page.append(verdict).append(" (").append(labels.size()).append(")\n");
            StringBuilder line = new StringBuilder("   ");
            for (String label : labels) {
                if (line.length() + label.length() >= WIDTH) {
                    page.append(line).append('\n');
                    line = new StringBuilder("   ");
                }
                line.append(' ').append(label);
            }
            page.append(line).append('\n');
        });
        return page.toString();
    }

    @Test
    void nobodyExpectsPositionsThatAreGone() throws IOException {
        try (Stream<Path> files = Files.list(EXPECTED)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(ApiPositions.everywhere().stream()
                            .map(Position::name)
                            .toList());
        }
    }
}
