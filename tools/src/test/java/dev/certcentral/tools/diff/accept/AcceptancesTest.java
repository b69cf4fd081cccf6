package dev.certcentral.tools.diff.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.DiffReport.Step;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.words.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptancesTest {

    private static final DiffReport REPORT = Reports.typical();
    private static final Acceptance EMAIL = acceptance("3f9c0d51a2b4e677", "All callers send it.");
    private static final Acceptance STATUS = acceptance("77aa01bb02cc03dd", "The client keeps unknown values.");
    private static final Acceptance GONE = acceptance("ffffffffffffffff", "Was undone.");

    @Test
    void acceptedChangesStayWithTheirReason() {
        DiffReport accepted = Acceptances.apply(List.of(EMAIL), REPORT);
        assertThat(accepted.entries()).hasSameSizeAs(REPORT.entries());
        assertThat(accepted.entries().get(0))
                .isEqualTo(REPORT.entries().get(0).acceptedBecause("All callers send it."));
        assertThat(accepted.entries().subList(1, 6)).isEqualTo(REPORT.entries().subList(1, 6));
    }

    @Test
    void theStepIsWhatTheOthersCallFor() {
        assertThat(Acceptances.apply(List.of(EMAIL), REPORT).step()).isEqualTo(Step.MAJOR);
        assertThat(Acceptances.apply(List.of(EMAIL, STATUS), REPORT).step()).isEqualTo(Step.MINOR);
        List<Entry> breaks = REPORT.entries().stream().filter(Entry::isBreaking).toList();
        assertThat(Acceptances.apply(List.of(EMAIL, STATUS), REPORT.with(breaks))
                        .step())
                .isEqualTo(Step.PATCH);
        assertThat(REPORT.with(List.of()).step()).isEqualTo(Step.NONE);
    }

    @Test
    void nothingChangesWithoutAMatch() {
        assertThat(Acceptances.apply(List.of(GONE), REPORT)).isSameAs(REPORT);
    }

    @Test
    void whatMatchesNothingIsStale() {
        assertThat(Acceptances.stale(List.of(EMAIL, GONE), REPORT)).containsExactly(GONE);
        assertThat(Acceptances.stale(List.of(), REPORT)).isEmpty();
    }

    private static Acceptance acceptance(String fingerprint, String because) {
        return new Acceptance(fingerprint, "", because, SourceLocation.ofFile("accept.yaml"));
    }
}
