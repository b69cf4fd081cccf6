package dev.certcentral.tools.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.WrittenPage;
import dev.certcentral.tools.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of contradiction has a case: one page, or several that are compared, and the exact report. After a deliberate
 * change of words run with {@code -Dcorpus.refresh=true} and read the difference.
 */
class ContradictionCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/contradiction");

    static Stream<Path> cases() throws IOException {
        List<Path> cases = new ArrayList<>();
        for (Path code : children(CORPUS)) {
            cases.addAll(children(code));
        }
        return cases.stream();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pagesAreReportedExactly(Path folder) throws IOException {
        String report = ContradictionText.of(contradictions(folder)) + "\n";
        Path expected = folder.resolve("report.txt");
        if (Boolean.getBoolean("corpus.refresh")) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseShowsWhatItIsNamedAfter(Path folder) throws IOException {
        assertThat(contradictions(folder))
                .extracting(Contradiction::code)
                .contains(folder.getParent().getFileName().toString());
    }

    @Test
    void everyCodeHasACase() throws IOException {
        assertThat(children(CORPUS))
                .extracting(folder -> folder.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(Contradictions.codes());
    }

    /** A single page is checked alone; several are compared, as what is wrong within each has its own case. */
    private static List<Contradiction> contradictions(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Path file : children(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".page")) {
                pages.add(WrittenPage.of(name, Files.readString(file)));
            }
        }
        return pages.size() == 1 ? Contradictions.in(pages.get(0)) : Contradictions.between(pages);
    }
}
