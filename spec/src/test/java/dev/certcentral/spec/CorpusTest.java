package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.rule.Lint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every mistake a spec can hold has a case: a few files laid over {@code corpus/base}, and the exact lines that must be
 * reported. After a deliberate change of words run with {@code -Dcorpus.refresh=true} and read the difference.
 */
class CorpusTest {

    /** Codes that need more than a few files; {@link BadInputTest} and {@link LimitsTest} have them. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "file-too-large", "a megabyte",
            "too-many-files", "thousands of files",
            "unreadable-file", "a file that cannot be opened");

    @TestFactory
    Stream<DynamicTest> caseReportsExactlyWhatItSays() throws IOException {
        return CorpusCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static void check(CorpusCase c) throws IOException {
        String found = c.found();
        if (Boolean.getBoolean("corpus.refresh")) {
            c.refresh(found);
        }
        assertThat(found).isEqualTo(c.expected());
        if (!c.code().isEmpty()) {
            assertThat(found).as("the case is about its code").contains("[" + c.code() + "]");
        }
        if (c.kind().equals("lint")) {
            assertThat(found.lines().map(CorpusTest::codeOf).collect(Collectors.toSet()))
                    .as("a case for lint must load")
                    .isSubsetOf(Lint.codes());
        }
    }

    @Test
    void everyCodeHasACase() throws IOException {
        Set<String> cases = new TreeSet<>(ELSEWHERE.keySet());
        LimitsTest.limits().forEach(limit -> cases.add(limit.code()));
        for (CorpusCase c : CorpusCase.all()) {
            cases.add(c.code());
        }
        cases.remove("");
        Set<String> codes = new TreeSet<>(ApiLoader.codes());
        codes.addAll(Lint.codes());
        assertThat(cases).isEqualTo(codes);
    }

    @Test
    void everyReportedCodeIsListed() throws IOException {
        Set<String> codes = new TreeSet<>(ApiLoader.codes());
        codes.addAll(Lint.codes());
        for (CorpusCase c : CorpusCase.all()) {
            assertThat(codes)
                    .containsAll(c.found().lines().map(CorpusTest::codeOf).toList());
        }
    }

    @Test
    void noCaseIsEmpty() throws IOException {
        for (CorpusCase c : CorpusCase.all()) {
            if (!c.name().equals("good/base")) {
                assertThat(c.ownFiles().isEmpty()
                                && !c.folder().resolve("removed.txt").toFile().exists())
                        .as(c.name())
                        .isFalse();
            }
        }
        for (String kind : new String[] {"load", "lint"}) {
            for (Path code : CorpusCase.folders(CorpusCase.CORPUS.resolve(kind))) {
                assertThat(CorpusCase.folders(code)).as(code.toString()).isNotEmpty();
            }
        }
    }

    /** {@code error: [code] place: message}. */
    private static String codeOf(String line) {
        return line.substring(line.indexOf('[') + 1, line.indexOf(']'));
    }
}
