package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    /** Still the fifth in UTC, already the sixth in Auckland. */
    private static final Instant EVENING = Instant.parse("2026-03-05T20:00:00Z");

    private final Checks checks = Checks.of("Order", "some_page", Clock.fixed(EVENING, ZoneOffset.UTC));

    @Test
    void violationsFollowTheRowsOfThePage() {
        checks.required("b", "b()", "7", null);
        checks.required("a", "a()", "3,9", null);
        assertThat(paths()).containsExactly("a", "b");
    }

    @Test
    void whatHasNoRowStaysWhereItWasChecked() {
        checks.required("a", "a()", "3", null);
        checks.required("proseOnly", "proseOnly()", "", null);
        checks.required("c", "c()", "12", null);
        checks.require("rule", "a", "a()", "2", "It is needed.", false);
        assertThat(paths()).containsExactly("a", "a", "proseOnly", "c");
    }

    @Test
    void elementsOfAnArrayStayTogether() {
        checks.enter("contacts", "contacts()", 0);
        checks.required("email", "email()", "17", null);
        checks.leave();
        checks.enter("contacts", "contacts()", 1);
        checks.required("first_name", "firstName()", "13", null);
        checks.leave();
        checks.required("other", "other()", "15", null);
        assertThat(paths()).containsExactly("contacts[0].email", "contacts[1].first_name", "other");
    }

    @Test
    void arraysInArraysHaveBothIndices() {
        checks.enter("a", "a()", 1);
        checks.enter("b", "b()", 2);
        checks.required("c", "c()", "", null);
        assertThat(checks.violations()).singleElement().satisfies(v -> {
            assertThat(v.path()).isEqualTo("a[1].b[2].c");
            assertThat(v.javaPath()).isEqualTo("a().get(1).b().get(2).c()");
        });
    }

    @Test
    void nullBlankAndEmptyAreMissing() {
        checks.requiredText("null", "", "", null);
        checks.requiredText("blank", "", "", " \t\n\u0000");
        checks.requiredText("noBreakSpaceCounts", "", "", "\u00a0");
        checks.requiredList("empty", "", "", List.of());
        checks.requiredList("full", "", "", List.of(1));
        checks.elements("elements", "", "", Arrays.asList("a", null));
        assertThat(paths()).containsExactly("null", "blank", "empty", "elements[1]");
        assertThat(checks.violations()).extracting(Violation::rule).containsOnly("required");
    }

    @Test
    void lengthCountsCodePoints() {
        checks.maxLength("fits", "", "", "😀😀😀", 3);
        checks.maxLength("longer", "", "", "😀😀😀😀", 3);
        assertThat(paths()).containsExactly("longer");
    }

    @Test
    void limitsIncludeTheirEnds() {
        checks.min("min", "", "", 1L, 1);
        checks.max("max", "", "", 9L, 9);
        checks.maxItems("items", "", "", List.of(1, 2), 2);
        assertThat(checks.violations()).isEmpty();
        checks.min("min", "", "", 0L, 1);
        checks.max("max", "", "", 10L, 9);
        checks.maxItems("items", "", "", List.of(1, 2, 3), 2);
        assertThat(checks.violations()).extracting(Violation::rule).containsExactly("min", "max", "max-items");
    }

    @Test
    void periodsIncludeTodayAndTheirLastDayInUtc() {
        LocalDate today = LocalDate.of(2026, 3, 5);
        Checks inAuckland = Checks.of("Order", "", Clock.fixed(EVENING, ZoneId.of("Pacific/Auckland")));
        inAuckland.withinDays("r", "yesterday", "", "", "", today.minusDays(1), 10);
        inAuckland.withinDays("r", "today", "", "", "", today, 10);
        inAuckland.withinDays("r", "last", "", "", "", today.plusDays(10), 10);
        inAuckland.withinDays("r", "late", "", "", "", today.plusDays(11), 10);
        inAuckland.withinYears("r", "years", "", "", "", today.plusYears(3), 3);
        inAuckland.withinYears("r", "lateYears", "", "", "", today.plusYears(3).plusDays(1), 3);
        inAuckland.withinDays("r", "absent", "", "", "", null, 10);
        assertThat(inAuckland.violations())
                .extracting(Violation::path)
                .containsExactly("yesterday", "late", "lateYears");
    }

    @Test
    void nearestAllowedValueIsNamed() {
        checks.notAllowed("allowed", "method", "method()", "4", "", "blance", "balance", "profile", "card");
        assertThat(checks.violations()).singleElement().satisfies(v -> {
            assertThat(v.nearest()).isEqualTo("balance");
            assertThat(v.allowed()).containsExactly("balance", "profile", "card");
            assertThat(v.page()).isEqualTo("some_page");
            assertThat(v.rows()).containsExactly(4);
        });
        assertThat(Nearest.to("something else", List.of("balance", "card"))).isNull();
    }

    @Test
    void excerptsAreShortAndHarmless() {
        checks.notAllowed("allowed", "a", "", "", "", "\u001b[31m\n\u202e" + "x".repeat(500), "y");
        String message = checks.violations().get(0).message();
        assertThat(message).hasSizeLessThan(120).doesNotContain("\u001b", "\n", "\u202e");
    }

    @Test
    void textsThatBreakAFormatAreNotRepeated() {
        checks.format("csr", "", "", "-----BEGIN SECRET\n", Format.PEM);
        assertThat(checks.violations()).singleElement().satisfies(v -> {
            assertThat(v.toString()).doesNotContain("SECRET");
            assertThat(v.fix()).contains("Pem.singleLine(...)");
        });
    }

    @Test
    void secretsAreNotShown() {
        checks.secret().max("a", "", "", 4111L, 10);
        checks.secret().min("b", "", "", -4111L, 10);
        checks.secret().allowed("c", "", "", 4111L, "4112");
        checks.secret().notAllowed("r", "d", "", "", "", "4111", "4112");
        checks.secret().withinDays("r", "e", "", "", "", LocalDate.of(4111, 1, 1), 10);
        assertThat(checks.violations()).hasSize(5);
        assertThat(checks.violations().toString()).doesNotContain("4111").contains("4112");
        checks.secret().max("fine", "", "", 1L, 10);
        checks.max("next", "", "", 4111L, 10);
        assertThat(checks.violations().toString()).contains("4111");
    }

    @Test
    void warningsDoNotStopARequest() {
        checks.ignored("no-effect", "comments", "comments()", "38", "Nobody reads it.", true);
        assertThat(checks.finish()).extracting(Violation::severity).containsExactly(Violation.Severity.WARNING);
        checks.required("a", "a()", "1", null);
        checks.required("b", "b()", "2", null);
        assertThatThrownBy(checks::finish)
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .containsExactly("a", "b"))
                .hasMessageContaining("Order has 2 violations")
                .hasMessageContaining("a: ")
                .hasMessageContaining("some_page row 2")
                .hasMessageNotContaining("comments");
    }

    private List<String> paths() {
        return checks.violations().stream().map(Violation::path).toList();
    }
}
