package dev.certcentral.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.certcentral.tools.contradiction.Contradictions;
import dev.certcentral.tools.draft.DraftSpec;
import dev.certcentral.tools.ledger.LedgerText;
import dev.certcentral.tools.ledger.PageLedger;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.read.PageReader;
import dev.certcentral.tools.page.read.UnreadablePageException;
import dev.certcentral.tools.sample.SampleReader;
import java.nio.charset.StandardCharsets;

/** Saved pages and the samples on them: a ledger, a draft and remarks, or a refusal in words. */
class PageFuzzTest {

    /** Text or HTML, whichever it looks like. */
    @FuzzTest
    void page(byte[] bytes) {
        Page page;
        try {
            page = PageReader.read("page.html", bytes);
        } catch (UnreadablePageException e) {
            assertThat(e).hasMessageContaining("page.html");
            return;
        }
        assertThat(LedgerText.of(PageLedger.of(page))).isNotEmpty();
        assertThat(DraftSpec.of(page)).isNotEmpty();
        assertThat(Contradictions.in(page)).isNotNull();
    }

    /** JSON as vendors write it: a value and its faults. */
    @FuzzTest
    void sample(byte[] bytes) {
        assertThat(SampleReader.read(new String(bytes, StandardCharsets.UTF_8)).value())
                .isNotNull();
    }
}
