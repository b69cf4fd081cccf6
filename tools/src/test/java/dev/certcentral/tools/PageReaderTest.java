package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.tools.ledger.RowHash;
import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.page.Sample;
import dev.certcentral.tools.page.read.PageReader;
import dev.certcentral.tools.page.read.UnreadablePageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static Page read(String text) throws UnreadablePageException {
        return PageReader.read("page.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void randomTablesAreReadBackToTheSameRows(Layout layout) throws UnreadablePageException {
        for (int seed = 0; seed < 400; seed++) {
            LayoutTable table = LayoutTable.random(new Random(seed));
            Page page = read(table.page(layout));
            List<PageRow> rows = page.table(Direction.REQUEST).orElseThrow().rows();
            assertThat(rows.stream()
                            .map(row -> String.join("|", row.marks(), row.name(), row.requirement(), row.type()))
                            .toList())
                    .as("seed %d, %s:%n%s", seed, layout, table.page(layout))
                    .isEqualTo(table.rows().stream().map(Object::toString).toList());
            assertThat(page.layout()).isEqualTo(layout);
            if (layout != Layout.PIPE) {
                assertThat(rows.stream().map(RowHash::of).toList())
                        .as("seed %d, %s", seed, layout)
                        .isEqualTo(table.rows().stream()
                                .map(row -> RowHash.of(new PageRow(
                                        1,
                                        1,
                                        row.marks(),
                                        row.name(),
                                        row.requirement(),
                                        row.type(),
                                        String.join("\n", row.description()),
                                        List.of())))
                                .toList());
            }
        }
    }

    @Test
    void pageThatIsCutAtAnyLineIsReadOrRefused() throws IOException {
        for (ImportCase c : ImportCase.all()) {
            String text = Files.readString(c.page());
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                readOrRefuse(text.substring(0, at).getBytes(StandardCharsets.UTF_8), c.name() + " cut at " + at);
                int middle = Math.min(text.length(), at + 9);
                readOrRefuse(
                        text.substring(0, middle).getBytes(StandardCharsets.UTF_8), c.name() + " cut at " + middle);
            }
        }
    }

    @Test
    void pageWithAnyDamageIsReadOrRefused() throws IOException {
        for (ImportCase c : ImportCase.all()) {
            byte[] bytes = Files.readAllBytes(c.page());
            for (int seed = 0; seed < 150; seed++) {
                Random random = new Random(seed);
                byte[] damaged = bytes.clone();
                for (int i = 1 + random.nextInt(8); i > 0; i--) {
                    damaged[random.nextInt(damaged.length)] =
                            (byte) " .\n|*<>(){}[]\"'azA0\u0000\u00ff".charAt(random.nextInt(21));
                }
                readOrRefuse(damaged, c.name() + " with seed " + seed);
            }
        }
    }

    private static void readOrRefuse(byte[] bytes, String what) {
        try {
            Page page = PageReader.read("page", bytes);
            assertThat(page.tables()).as(what).isNotEmpty();
            assertThat(page.name()).as(what).isNotNull();
        } catch (UnreadablePageException e) {
            assertThat(e.getMessage()).as(what).startsWith("page:").doesNotContain("\n");
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "..",
                ". ",
                "(",
                "[",
                "{",
                "|",
                "<p>",
                "<table>",
                "arequired",
                "xint",
                "a / ",
                "\n",
                "•",
                "`"
            })
    void endlessRepetitionTakesNoTime(String piece) {
        String head =
                "Spin\n\nPOST https://api.lampwright.example/v3/spin\n\nNameReq/OptTypeDescription\nyarnrequiredintYarn.\n";
        String one = head + piece.repeat((PageReader.MAX_BYTES / 16) / piece.getBytes(StandardCharsets.UTF_8).length);
        String lines = head + (piece + "\n").repeat(PageReader.MAX_BYTES / 64 / (piece.length() + 1));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            readOrRefuse(one.getBytes(StandardCharsets.UTF_8), "one line of " + piece);
            readOrRefuse(lines.getBytes(StandardCharsets.UTF_8), "many lines of " + piece);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>a", "<div>", "<table><tr><td>", "<tr><td>x<td>int<td>", "<pre>a", "<!--", "<font>a", "&amp;"
            })
    void endlessHtmlTakesNoTime(String piece) {
        String page = "<!DOCTYPE html><html><body><p>POST https://api.lampwright.example/v3/spin</p><table>"
                + "<tr><td>Name<td>Type<td>Description<tr><td>id<td>int<td>" + piece.repeat(400_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> readOrRefuse(page.getBytes(StandardCharsets.UTF_8), "HTML of " + piece));
    }

    @Test
    void fileThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> PageReader.read("big.txt", new byte[PageReader.MAX_BYTES + 1]))
                .isInstanceOf(UnreadablePageException.class)
                .hasMessageContaining("5 MB");
    }

    @Test
    void binaryFilesAreRefused() {
        byte[] zeros = "Name\u0000Type".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PageReader.read("a.bin", zeros)).hasMessageContaining("binary");
        byte[] broken = {(byte) 0xC3, (byte) 0x28};
        assertThatThrownBy(() -> PageReader.read("a.bin", broken)).hasMessageContaining("UTF-8");
    }

    @Test
    void samplesAreCollectedWithTheirDirection() throws IOException, UnreadablePageException {
        ImportCase c = ImportCase.named("samples");
        Page page = PageReader.read("page.txt", Files.readAllBytes(c.page()));
        assertThat(page.samples().stream().map(Sample::direction))
                .containsExactly(
                        Direction.REQUEST,
                        Direction.REQUEST,
                        Direction.REQUEST,
                        Direction.RESPONSE,
                        Direction.RESPONSE);
        assertThat(page.samples().stream().map(Sample::number)).containsExactly(1, 2, 3, 4, 5);
        assertThat(page.samples().get(0).text()).isEqualTo("{\"lamp\": {\"oil\": \"pine}\"}}");
        assertThat(page.samples().get(1).text()).startsWith("{\n").endsWith("},\n}");
        assertThat(page.samples().get(3).text()).isEqualTo("[\n{\"id\": 1}\n]");
    }

    @Test
    void codeOfOtherLanguagesIsNoSample() throws IOException, UnreadablePageException {
        Page page = PageReader.read(
                "page.txt", Files.readAllBytes(ImportCase.named("scraped").page()));
        assertThat(page.samples().stream().map(Sample::text))
                .containsExactly("{\n\"raft\": {\"logs\": 9}\n}", "{\n\"id\": 7\n}");
        assertThat(page.title()).isEqualTo("Rent a Raft");
    }

    /** A strange line anywhere in a table must turn up in a description, in a remark, or in the text after the table. */
    @ParameterizedTest
    @ValueSource(strings = {"layout-cells", "layout-glued", "layout-space", "layout-pipe", "several-tables"})
    void noLineOfATableIsLostSilently(String name) throws IOException {
        List<String> lines = Files.readAllLines(ImportCase.named(name).page());
        for (int at = lines.indexOf("Request parameters") + 9; at <= lines.size(); at++) {
            List<String> strange = new ArrayList<>(lines);
            strange.add(at, "Zebras cross here.");
            int number = at + 1;
            try {
                Page page = read(String.join("\n", strange));
                boolean described = page.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .anyMatch(row -> row.description().contains("Zebras"));
                boolean remarked = page.remarks().stream()
                        .anyMatch(remark -> remark.line() == number
                                || remark.message().contains("look for rules in it") && remark.line() <= number);
                assertThat(described || remarked)
                        .as("%s, line %d", name, number)
                        .isTrue();
            } catch (UnreadablePageException e) {
                assertThat(e.getMessage()).startsWith("page.txt:");
            }
        }
    }
}
