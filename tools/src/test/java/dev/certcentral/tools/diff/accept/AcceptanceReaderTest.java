package dev.certcentral.tools.diff.accept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.tools.diff.words.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptanceReaderTest {

    private final Problems problems = new Problems();

    @Test
    void acceptancesKeepTheirOrderAndPlace() {
        List<Acceptance> read = read("""
                # Reviewed on Monday.
                - {fingerprint: 0123456789abcdef, change: "`a` is gone", because: Nobody sends it.}
                - fingerprint: "1111222233334444"
                  because: It never worked.
                """);
        assertThat(problems.sorted()).isEmpty();
        assertThat(read).extracting(Acceptance::fingerprint).containsExactly("0123456789abcdef", "1111222233334444");
        assertThat(read).extracting(Acceptance::because).containsExactly("Nobody sends it.", "It never worked.");
        assertThat(read).extracting(Acceptance::change).containsExactly("`a` is gone", "");
        assertThat(read.get(1).at()).hasToString("accept.yaml:3:3");
    }

    @Test
    void anEmptyListIsFine() {
        assertThat(read("[]")).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void everyMistakeIsReportedAtItsPlace() {
        assertThat(read("""
                - {fingerprint: 0123456789abcdef, because: Fine.}
                - {fingerprint: 0123456789abcdef, because: Again.}
                - {fingerprint: 0123, because: Short.}
                - {fingerprint: 1111222233334444, becuase: Typo.}
                - {fingerprint: 5555666677778888, because: "  "}
                - {because: No name.}
                - {fingerprint: [], because: }
                - just a text
                """)).hasSize(1);
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "error: [duplicate-acceptance] accept.yaml:2:17: `0123456789abcdef` is already accepted at"
                                + " accept.yaml:1:17; remove one",
                        "error: [bad-fingerprint] accept.yaml:3:17: `0123` is not a fingerprint: 16 digits 0-9 and a-f; copy it"
                                + " from the report",
                        "error: [missing-key] accept.yaml:4:3: the key `because` is missing; add it",
                        "error: [unknown-key] accept.yaml:4:35: unknown key `becuase`; did you mean `because`?",
                        "error: [missing-text] accept.yaml:5:44: `because` must not be empty; say why the change is acceptable",
                        "error: [missing-key] accept.yaml:6:3: the key `fingerprint` is missing; add it",
                        "error: [wrong-type] accept.yaml:7:17: `fingerprint` must be a text, not a list",
                        "error: [wrong-type] accept.yaml:7:29: `because` must be a text, not nothing",
                        "error: [wrong-type] accept.yaml:8:3: an accepted change must be a map with `fingerprint` and `because`,"
                                + " not a text");
    }

    @Test
    void aFileThatIsNoListIsRefused() {
        read("fingerprint: 0123456789abcdef");
        assertThat(problems.sorted())
                .singleElement()
                .hasToString(
                        "error: [wrong-type] accept.yaml:1:1: the file must be a list of accepted changes, not a map");
    }

    @Test
    void theTemplateLacksReasonsOnly() {
        String template = AcceptanceTemplate.of(Reports.typical());
        assertThat(template).contains("- fingerprint: \"3f9c0d51a2b4e677\"\n").doesNotContain("0123456789abcdef");
        read(template);
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsOnly("missing-text")
                .hasSize(2);
        Problems none = new Problems();
        byte[] filled = template.replace("because: \"\"", "because: Fine.").getBytes(UTF_8);
        assertThat(AcceptanceReader.read("accept.yaml", filled, none)).hasSize(2);
        assertThat(none.sorted()).isEmpty();
        assertThat(AcceptanceTemplate.of(Reports.empty())).isEqualTo("[]\n");
    }

    private List<Acceptance> read(String text) {
        return AcceptanceReader.read("accept.yaml", text.getBytes(UTF_8), problems);
    }
}
