package dev.certcentral.tools.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.diff.DiffReport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in every format. */
class WordsTest {

    private static final Map<String, Function<DiffReport, String>> FORMATS =
            Map.of("txt", TextWords::of, "md", MarkdownWords::of, "json", JsonWords::of, "html", HtmlWords::of);

    /** The page without its style sheet and script: those are files of their own already. */
    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "json", "html"})
    void reportsLookAsAgreed(String format) throws Exception {
        Golden.check("typical." + format, withoutAssets(FORMATS.get(format).apply(Reports.typical())));
        Golden.check("empty." + format, withoutAssets(FORMATS.get(format).apply(Reports.empty())));
        Golden.check("blank." + format, withoutAssets(FORMATS.get(format).apply(Reports.blank())));
        Golden.check("hostile." + format, withoutAssets(FORMATS.get(format).apply(Reports.hostile())));
    }

    @Test
    void linesEndWithLineFeedsAndTheLastOneToo() {
        FORMATS.values().forEach(words -> {
            for (DiffReport report : new DiffReport[] {
                Reports.typical(), Reports.empty(), Reports.blank(), Reports.hostile(), Reports.many(300)
            }) {
                assertThat(words.apply(report)).endsWith("\n").doesNotContain("\r");
            }
        });
    }

    @Test
    void noFormatLetsControlCharactersThrough() {
        FORMATS.values()
                .forEach(words -> assertThat(words.apply(Reports.hostile()))
                        .doesNotContain("\u001b", "\u0000")
                        .satisfies(text ->
                                assertThat(text.chars()).allMatch(c -> c == '\n' || !Character.isISOControl(c))));
    }

    @Test
    void marksThatTurnTextAroundAreShownAsCodes() {
        for (String format : new String[] {"txt", "md", "html"}) {
            assertThat(FORMATS.get(format).apply(Reports.hostile())).doesNotContain("\u202e", "\ud800");
        }
        assertThat(TextWords.of(Reports.hostile())).contains("\\u202eflip", "\\u001b[31mred");
    }

    @Test
    void everyChangeIsInEveryFormat() {
        for (String format : new String[] {"txt", "json", "html"}) {
            assertThat(FORMATS.get(format).apply(Reports.many(300))).contains("000000000000012a", "000000000000012b");
        }
        assertThat(MarkdownWords.of(Reports.many(300))).contains("Thing.member_298", "Thing.member_299");
    }

    private static String withoutAssets(String report) {
        String text = report;
        for (Asset asset : List.of(Asset.STYLE, Asset.SCRIPT)) {
            text = text.replace(asset.text(), "...").replace(asset.hash().replace("'", ""), "sha256-...");
        }
        return text;
    }
}
