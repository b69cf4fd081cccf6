package dev.certcentral.tools.diff.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Changes whose effect on callers is known beforehand, so that the truth itself is under test. */
class JavaTruthTest {

    private static final String ORDER = "operations/order_cake.yaml";

    private static Map<String, String> texts;
    private static JavaTruth kitchen;

    @BeforeAll
    static void compile() throws Exception {
        texts = Specs.kitchen().texts();
        kitchen = JavaTruth.before(load(texts));
    }

    private static Api load(Map<String, String> texts) {
        LoadResult loaded = ApiLoader.load(SpecFolder.ofTexts("kitchen", texts));
        return loaded.api().orElseThrow(() -> new AssertionError(loaded.problems()));
    }

    private static Truth change(String file, String from, String to) {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.computeIfPresent(file, (name, text) -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
        return kitchen.after(load(changed)).orElseThrow();
    }

    private static void breaksNothing(Truth truth) {
        assertThat(truth.reasons()).isEmpty();
        assertThat(truth.source()).isFalse();
        assertThat(truth.binary()).isFalse();
    }

    private static void breaksBoth(Truth truth, String reason) {
        assertThat(truth.source()).isTrue();
        assertThat(truth.binary()).isTrue();
        assertThat(truth.reasons()).anyMatch(text -> text.contains(reason));
    }

    @Test
    void nothingChangedBreaksNothing() {
        breaksNothing(change(ORDER, "title:", "title:"));
    }

    @Test
    void newOptionalParameterBreaksNothing() {
        breaksNothing(change(ORDER, "parameters:\n  title:", "parameters:\n  aaa: {about: New.}\n  title:"));
    }

    @Test
    void newRequiredParameterBreaksBoth() {
        breaksBoth(
                change(ORDER, "parameters:\n  title:", "parameters:\n  aaa: {required: yes, about: New.}\n  title:"),
                "AaaStage");
    }

    @Test
    void removedRequestParameterBreaksBoth() {
        breaksBoth(
                change("types/Guest.yaml", "  age:\n    type: integer\n    min: 1\n    about: How old.\n", ""), "age");
    }

    @Test
    void renamedRequestClassBreaksBoth() {
        breaksBoth(change(ORDER, "request: CakeOrder", "request: CakeWish"), "class CakeOrder");
    }

    @Test
    void newWordsBreakNothing() {
        breaksNothing(change(ORDER, "What is written on it.", "The text on it."));
    }

    @Test
    void newValueBreaksNoStatementThatSwitches() {
        breaksNothing(change("types/BakingState.yaml", "- done", "- done\n- eaten"));
        breaksNothing(change(ORDER, "    - candle", "    - candle\n        - marzipan"));
    }

    @Test
    void removedValueBreaksBoth() {
        breaksBoth(change("types/Diet.yaml", "- vegan\n", ""), "VEGAN");
    }

    @Test
    void optionalThatBecomesRequiredBreaksBoth() {
        breaksBoth(change(ORDER, "about: Where it goes.", "about: Where it goes.\n  zzz:\n    required: yes"), "Zzz");
        breaksBoth(change("types/Guest.yaml", "format: email", "format: email\n    required: yes"), "EmailStage");
    }

    @Test
    void answerThatIsNowAlwaysThereBreaksComparisonsWithNull() {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.computeIfPresent(
                "types/Placed.yaml",
                (name, text) -> text.replace("    about: In cents.", "    about: In cents.\n    required: yes"));
        changed.computeIfPresent(
                "operations/look_up_cake.yaml", // what is always there must be found again, too
                (name, text) -> text.replaceFirst("( +)note: note", "$1price: price\n$1note: note"));
        breaksBoth(kitchen.after(load(changed)).orElseThrow(), "price");
    }

    @Test
    void answerThatMayNowBeMissingBreaksBinariesOnly() {
        Truth truth = change("types/Line.yaml", "type: integer\n    required: yes", "type: integer\n    required: no");
        assertThat(truth.source()).isFalse();
        assertThat(truth.binary()).isTrue();
    }

    @Test
    void orderOfParametersBreaksNothing() {
        Map<String, String> changed = new TreeMap<>(texts);
        changed.computeIfPresent("types/Card.yaml", (name, text) -> {
            int first = text.indexOf("  number:");
            int second = text.indexOf("  month:");
            return text.substring(0, first) + text.substring(second) + text.substring(first, second);
        });
        breaksNothing(kitchen.after(load(changed)).orElseThrow());
    }
}
