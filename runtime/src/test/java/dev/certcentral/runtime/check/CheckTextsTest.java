package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.json.WireValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Every check word by word: what is wrong, what to do, by which rule; and silence where nothing is wrong. */
class CheckTextsTest {

    private record Constant(String wireValue) implements WireValue {}

    private static List<String> of(Consumer<Checks> check) {
        Checks checks = Checks.of("Order", "page", Clock.fixed(Instant.parse("2026-03-05T20:00:00Z"), ZoneOffset.UTC));
        check.accept(checks);
        return checks.violations().stream().map(Violation::toString).toList();
    }

    @Test
    void whatIsMissing() {
        assertThat(of(c -> c.required("a", "", "1,2", null)))
                .containsExactly("a: is required, but missing; set it [required, page rows 1, 2]");
        assertThat(of(c -> c.requiredText("a", "", "1", null)))
                .containsExactly("a: is required, but missing; set it [required, page row 1]");
        assertThat(of(c -> c.requiredText("a", "", "", " ")))
                .containsExactly("a: is required, but blank; enter a value [required]");
        assertThat(of(c -> c.requiredList("a", "", "", null)))
                .containsExactly("a: is required, but missing; set it [required]");
        assertThat(of(c -> c.requiredList("a", "", "", List.of())))
                .containsExactly("a: is required, but empty; add at least one element [required]");
        assertThat(of(c -> c.elements("a", "", "", Arrays.asList(null, "x"))))
                .containsExactly("a[0]: is null; remove the element [required]");
        assertThat(of(c -> {
                    c.required("a", "", "", 0);
                    c.requiredText("a", "", "", "x");
                    c.requiredList("a", "", "", List.of(1));
                    c.elements("a", "", "", null);
                    c.elements("a", "", "", List.of("x"));
                }))
                .isEmpty();
    }

    @Test
    void whatIsTooMuch() {
        assertThat(of(c -> c.maxLength("a", "", "", "xyz", 2)))
                .containsExactly(
                        "a: is 3 characters long; at most 2 are allowed; shorten it to 2 characters [max-length]");
        assertThat(of(c -> c.maxLength("a", "", "", List.of("xy", "xyz"), 2)))
                .containsExactly(
                        "a[1]: is 3 characters long; at most 2 are allowed; shorten it to 2 characters [max-length]");
        assertThat(of(c -> c.maxItems("a", "", "", List.of(1, 2, 3), 1)))
                .containsExactly("a: has 3 elements; at most 1 are allowed; remove 2 [max-items]");
        assertThat(of(c -> c.min("a", "", "", 4L, 5)))
                .containsExactly("a: is 4; at least 5 is needed; use 5 or more [min]");
        assertThat(of(c -> c.max("a", "", "", 6L, 5)))
                .containsExactly("a: is 6; at most 5 is allowed; use 5 or less [max]");
        assertThat(of(c -> c.secret().min("a", "", "", 4L, 5)))
                .containsExactly("a: is too small; at least 5 is needed; use 5 or more [min]");
        assertThat(of(c -> c.secret().max("a", "", "", 6L, 5)))
                .containsExactly("a: is too large; at most 5 is allowed; use 5 or less [max]");
        assertThat(of(c -> {
                    c.maxLength("a", "", "", (String) null, 2);
                    c.maxLength("a", "", "", "xy", 2);
                    c.maxLength("a", "", "", "\ud83d\udd0f\ud83d\udd0f", 2);
                    c.maxLength("a", "", "", (List<String>) null, 2);
                    c.maxItems("a", "", "", null, 1);
                    c.maxItems("a", "", "", List.of(1), 1);
                    c.min("a", "", "", null, 1);
                    c.max("a", "", "", null, 1);
                }))
                .isEmpty();
    }

    @Test
    void whatIsNotAllowed() {
        assertThat(of(c -> c.allowed("a", "", "", 4L, "1\n2\n3")))
                .containsExactly("a: is 4; allowed: 1, 2, 3; did you mean 1? [allowed]");
        assertThat(of(c -> c.allowed("a", "", "", 44L, "1")))
                .containsExactly("a: is 44; allowed: 1; use one of the allowed values [allowed]");
        assertThat(of(c -> c.allowedConstant("a", "", "", new Constant("blance"), "balance\ncard")))
                .containsExactly("a: is blance; allowed: balance, card; did you mean balance? [allowed]");
        assertThat(of(c -> c.notAllowed("r", "a", "", "", "Because.", "x~\n\u007f", "yyyy")))
                .containsExactly("a: is x~??; allowed: yyyy. Because; use one of the allowed values [r]");
        assertThat(of(c -> c.notAllowed("r", "a", "", "", "", "x".repeat(41), "y")))
                .containsExactly("a: is " + "x".repeat(40) + "...; allowed: y; use one of the allowed values [r]");
        assertThat(of(c -> c.notAllowed("r", "a", "", "", "", "x".repeat(40), "y")))
                .containsExactly("a: is " + "x".repeat(40) + "; allowed: y; use one of the allowed values [r]");
        assertThat(of(c -> c.secret().notAllowed("r", "a", "", "", "", "x", "y")))
                .containsExactly("a: is another value; allowed: y; use one of the allowed values [r]");
        assertThat(of(c -> c.notOnThisPage("a", "", 1)))
                .containsExactly("a: is not a parameter of this operation; leave it out [not-on-this-page]");
        assertThat(of(c -> {
                    c.allowed("a", "", "", null, "1");
                    c.allowed("a", "", "", 2L, "1\n2");
                    c.allowedConstant("a", "", "", null, "x");
                    c.allowedConstant("a", "", "", new Constant("y"), "x\ny");
                    c.notOnThisPage("a", "", null);
                }))
                .isEmpty();
    }

    @Test
    void whatHasNotTheForm() {
        assertThat(of(c -> c.format("a", "", "", "1", Format.CVV)))
                .containsExactly("a: is not three or four digits; enter three or four digits [format]");
        assertThat(of(c -> c.format("a", "", "", List.of("123", "1"), Format.CVV)))
                .containsExactly("a[1]: is not three or four digits; enter three or four digits [format]");
        assertThat(of(c -> c.format("a", "", "", "\n", Format.PEM)))
                .singleElement()
                .asString()
                .contains("Pem.singleLine(...)");
        assertThat(of(c -> c.format("a", "", "", "x", Format.PEM)))
                .singleElement()
                .asString()
                .doesNotContain("singleLine");
        assertThat(of(c -> c.format("a", "", "", "\n", Format.CVV)))
                .singleElement()
                .asString()
                .doesNotContain("singleLine");
        assertThat(of(c -> {
                    c.format("a", "", "", (String) null, Format.CVV);
                    c.format("a", "", "", "123", Format.CVV);
                    c.format("a", "", "", (List<String>) null, Format.CVV);
                }))
                .isEmpty();
    }

    @Test
    void whatRulesSay() {
        assertThat(of(c -> c.require("r", "a", "", "", "Because.", false)))
                .containsExactly("a: is required here. Because; set it [r]");
        assertThat(of(c -> c.forbid("r", "a", "", "", "Because.", true)))
                .containsExactly("a: is not allowed here. Because; leave it out [r]");
        assertThat(of(c -> c.atLeastOne("r", "a", "", "", "Because.", false, "a, b")))
                .containsExactly("a: Because; set at least one of a, b [r]");
        assertThat(of(c -> c.exactlyOne("r", "a", "", "", "Because.", 2, "a, b")))
                .containsExactly("a: Because. 2 are given; set exactly one of a, b [r]");
        assertThat(of(c -> c.exactlyOne("r", "a", "", "", "Because.", 0, "a, b")))
                .hasSize(1);
        assertThat(of(c -> c.atMostOne("r", "a", "", "", "Because.", 2, "a, b")))
                .containsExactly("a: Because. 2 are given; keep one of a, b [r]");
        assertThat(of(c -> c.ignored("r", "a", "", "", "Because.", true)))
                .containsExactly("a: has no effect here. Because; leave it out [r]");
        assertThat(of(c -> {
                    c.require("r", "a", "", "", "", true);
                    c.forbid("r", "a", "", "", "", false);
                    c.atLeastOne("r", "a", "", "", "", true, "");
                    c.exactlyOne("r", "a", "", "", "", 1, "");
                    c.atMostOne("r", "a", "", "", "", 1, "");
                    c.ignored("r", "a", "", "", "", false);
                }))
                .isEmpty();
    }

    @Test
    void howManyElementsMatch() {
        assertThat(of(c -> c.limit("r", "a", "", "", "Because.", 1, 3, 5)))
                .containsExactly("a: has 1 such elements; at least 3 needed. Because; add 2 [r]");
        assertThat(of(c -> c.limit("r", "a", "", "", "Because.", 9, 3, 5)))
                .containsExactly("a: has 9 such elements; at most 5 allowed. Because; remove 4 [r]");
        assertThat(of(c -> c.limit("r", "a", "", "", "", 1, 0, 0))).hasSize(1);
        assertThat(of(c -> {
                    c.limit("r", "a", "", "", "", 3, 3, 5);
                    c.limit("r", "a", "", "", "", 5, 3, 5);
                    c.limit("r", "a", "", "", "", 99, 3, -1);
                    c.limit("r", "a", "", "", "", 0, 0, 0);
                }))
                .isEmpty();
    }

    @Test
    void whatIsTooEarlyOrTooLate() {
        LocalDate today = LocalDate.of(2026, 3, 5);
        assertThat(of(c -> c.withinDays("r", "a", "", "", "Because.", today.minusDays(1), 2)))
                .containsExactly(
                        "a: is 2026-03-04, outside 2026-03-05 to 2026-03-07. Because; choose a date from 2026-03-05 to 2026-03-07 [r]");
        assertThat(of(c -> c.secret().withinYears("r", "a", "", "", "Because.", today.plusYears(2), 1)))
                .containsExactly(
                        "a: is outside 2026-03-05 to 2027-03-05. Because; choose a date from 2026-03-05 to 2027-03-05 [r]");
        assertThat(of(c -> c.withinYears("r", "a", "", "", "", null, 1))).isEmpty();
    }

    @Test
    void whatCountsAsGiven() {
        assertThat(Checks.filled("x")).isTrue();
        assertThat(Checks.filled(" ")).isFalse();
        assertThat(Checks.filled((String) null)).isFalse();
        assertThat(Checks.filled(List.of(1))).isTrue();
        assertThat(Checks.filled(List.of())).isFalse();
        assertThat(Checks.filled((List<?>) null)).isFalse();
        assertThat(Checks.anyValue(Map.of())).isFalse();
        assertThat(Checks.anyValue(Map.of("a", RawJson.NULL))).isFalse();
        assertThat(Checks.anyValue(Map.of("a", RawJson.NULL, "b", RawJson.of("0"))))
                .isTrue();
    }
}
