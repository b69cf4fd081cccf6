package dev.certcentral.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.diff.compat.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of the table has cases: two small specs, and every verdict about them. After a deliberate change of words run
 * with {@code -Dcorpus.refresh=true} and read the difference: a case is a promise to callers.
 */
class DiffCorpusTest {

    @TestFactory
    Stream<DynamicTest> caseIsJudgedExactlyAsItSays() throws IOException {
        return DiffCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static void check(DiffCase c) throws IOException {
        List<Verdict> verdicts = c.verdicts();
        String found = DiffCase.lines(verdicts);
        if (Boolean.getBoolean("corpus.refresh")) {
            Files.writeString(c.findings(), found, StandardCharsets.UTF_8);
        }
        assertThat(c.findings()).as("refresh with -Dcorpus.refresh=true").exists();
        assertThat(found).isEqualTo(Files.readString(c.findings()));
        if (c.rule().equals(DiffCase.NOTHING)) {
            assertThat(found).isEmpty();
        } else {
            assertThat(verdicts)
                    .as("the case is about its rule")
                    .anyMatch(verdict -> verdict.rule().id().equals(c.rule()));
        }
    }
}
