package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.page.RemarkCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages of an imaginary API in every layout and with every trap. A case is a page, its ledger and the exact remarks. After a
 * deliberate change run with {@code -Dcorpus.refresh=true} and read the difference.
 */
class ImportCorpusTest {

    private static final Set<String> KNOWN = Set.of("page.txt", "page.html", "ledger.yaml", "remarks.txt");

    @TestFactory
    Stream<DynamicTest> caseGivesExactlyItsLedgerAndItsRemarks() throws IOException {
        return ImportCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private static void check(ImportCase c) throws IOException {
        Run run = c.run();
        if (Boolean.getBoolean("corpus.refresh")) {
            c.refresh("ledger.yaml", run.out());
            c.refresh("remarks.txt", ImportCase.remarks(run));
        }
        assertThat(run.out()).isEqualTo(c.expected("ledger.yaml"));
        assertThat(ImportCase.remarks(run)).isEqualTo(c.expected("remarks.txt"));
        assertThat(run.exitCode() == 2).as("refused").isEqualTo(c.name().startsWith("refused-"));
        try (Stream<Path> files = Files.list(c.folder())) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(KNOWN);
        }
    }

    @Test
    void refusalsAreOneLineThatShowsTheFile() throws IOException {
        for (ImportCase c : ImportCase.all()) {
            if (c.name().startsWith("refused-")) {
                Run run = c.run();
                assertThat(run.out()).isEmpty();
                assertThat(run.err().lines()).hasSize(1);
                assertThat(run.err()).startsWith("page.txt:");
            }
        }
    }

    @Test
    void everyRemarkCodeHasACase() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (ImportCase c : ImportCase.all()) {
            c.run()
                    .err()
                    .lines()
                    .forEach(line -> Arrays.stream(RemarkCode.values())
                            .filter(code -> line.contains(": [" + code.code() + "] "))
                            .forEach(code -> seen.add(code.code())));
        }
        assertThat(seen)
                .containsAll(
                        Arrays.stream(RemarkCode.values()).map(RemarkCode::code).toList());
    }

    @Test
    void samePageGivesTheSameLedgerInEveryLayoutThatLosesNothing() {
        List<String> ledgers = Stream.of("layout-cells", "layout-glued", "layout-space", "layout-html")
                .map(name -> ImportCase.named(name).run().out())
                .toList();
        assertThat(ledgers.get(0)).contains("name: berth_id");
        assertThat(ledgers).allMatch(ledgers.get(0)::equals);
    }

    @Test
    void pipesGiveTheSameRows() {
        assertThat(withoutHashes(ImportCase.named("layout-pipe").run().out()))
                .isEqualTo(withoutHashes(ImportCase.named("layout-html").run().out()));
    }

    private static String withoutHashes(String ledger) {
        return ledger.lines()
                .map(line -> line.contains(", sha256") ? line.substring(0, line.indexOf(", sha256")) : line)
                .collect(Collectors.joining("\n"));
    }
}
