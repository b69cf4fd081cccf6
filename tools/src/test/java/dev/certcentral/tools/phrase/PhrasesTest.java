package dev.certcentral.tools.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.model.Format;
import dev.certcentral.tools.phrase.Phrase.Bound;
import dev.certcentral.tools.phrase.Phrase.Conditional;
import dev.certcentral.tools.phrase.Phrase.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Allowed values: red, green|red green",
                "Allowed values: red, green, or dark_blue.|red green dark_blue",
                "Allowed Values: 1 or 0.|1 0",
                "Allowed value: 1, 2, or 3|1 2 3",
                "Allowed values:0 (off) or 1 (on)|0 1",
                "Allowed valued: red or green|red green",
                "Allowed values:: red, green|red green",
                "Possible values:red, green|red green",
                "Valid values: red; green|red green",
                "Valid values: SLOW or FAST (costs extra).|SLOW FAST",
                "Paints support only C-41 chemistry.|C-41",
                "Set it to 1 to turn it on and 0 for off.|1 0"
            })
    void allowedValuesAreListed(String description, String values) {
        assertThat(Phrases.in(description).allowed().orElseThrow().values()).containsExactly(values.split(" ", -1));
    }

    @Test
    void bulletsBelowALabelAreValues() {
        Phrases phrases =
                Phrases.in("How to pay. Allowed values:\n  \u2022 cash (default): Coins.\n  \u2022 card: Plastic.");
        assertThat(phrases.allowed().orElseThrow().values()).containsExactly("cash", "card");
        assertThat(phrases.first(Phrase.Default.class).orElseThrow().value()).isEqualTo("cash");
    }

    @Test
    void abbreviationNamesAValueWhenTheTextUsesItAsOne() {
        String description = "Pick one. The methods are:\n"
                + "\u2022 Fast motor delivery (FMD): With fmd a motor cycle comes.\n"
                + "\u2022 Slow boat (SB): With sb it takes weeks.";
        assertThat(Phrases.in(description).allowed().orElseThrow().values()).containsExactly("fmd", "sb");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Allowed values:",
                "Allowed values: See the glossary.",
                "Allowed values: what your account permits"
            })
    void listThatIsNotThereIsAnnouncedOnly(String description) {
        Phrases phrases = Phrases.in(description);
        assertThat(phrases.allowed()).isEmpty();
        assertThat(phrases.first(Phrase.AllowedElsewhere.class)).isPresent();
    }

    @Test
    void listThatHoldsInOneCaseSaysInWhich() {
        Phrases phrases = Phrases.in("Allowed values for wide paper: a0 or a1.\nAllowed values for narrow paper: a5.");
        assertThat(phrases.allowed()).isEmpty();
        assertThat(phrases.each(Phrase.Allowed.class)
                        .map(allowed -> allowed.onlyFor().orElseThrow()))
                .containsExactly("for wide paper", "for narrow paper");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Default: false|false",
                "Default:-1 (other)|-1",
                "Default:0|0",
                "If false (default), nothing is painted.|false",
                "Number of coats. Default: 2|2"
            })
    void defaultIsOneWord(String description, String value) {
        assertThat(Phrases.in(description)
                        .first(Phrase.Default.class)
                        .orElseThrow()
                        .value())
                .isEqualTo(value);
    }

    @Test
    void sentenceIsNoDefault() {
        assertThat(Phrases.in("Default: The standard depends on your workshop.").first(Phrase.Default.class))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Max: 199|MAX|199",
                "Maximum: 1,095|MAX|1095",
                "Min: 2|MIN|2",
                "Maximum length: 64 characters|MAX_LENGTH|64",
                "A name of up to 64 characters.|MAX_LENGTH|64",
                "Must not exceed 30 characters.|MAX_LENGTH|30",
                "Write 40 characters or fewer.|MAX_LENGTH|40",
                "You can list at most five items.|MAX_ITEMS|5",
                "Range: 1 to 6|MAX|6",
                "Range: between 1 and 6|MIN|1"
            })
    void limitIsRead(String description, Bound bound, long number) {
        assertThat(Phrases.in(description).limit(bound).orElseThrow().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A painting of 1889.", "Wait at least 3 days.", "Version: 2", "In at most 2 minutes."})
    void otherNumbersAreNoLimits(String description) {
        assertThat(Phrases.in(description).each(Phrase.Limit.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Email address of the painter.|EMAIL",
                "Phone number of the painter with the country code.|TELEPHONE",
                "Home of the painter as a two-letter country code.|COUNTRY",
                "Signed request in PEM format.|PEM",
                "Month as a two-digit number.|MONTH",
                "Year as a four-digit number.|YEAR",
                "A three- or four-digit secret.|CVV",
                "The SHA-1 thumbprint of the frame.|THUMBPRINT"
            })
    void formatIsNamed(String description, Format format) {
        assertThat(Phrases.in(description)
                        .first(Phrase.Shape.class)
                        .orElseThrow()
                        .format())
                .isEqualTo(format);
    }

    @Test
    void dateFormatAndItsSpanAreRead() {
        Phrases phrases = Phrases.in("Last day.\nFormat: dd MMM YYYY\nRange: Within three years of the date of today.");
        assertThat(phrases.first(Phrase.Shape.class).orElseThrow().format()).isEqualTo(Format.DATE);
        assertThat(phrases.first(Phrase.Within.class).orElseThrow())
                .matches(within -> within.amount() == 3 && within.years());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Required if method is oil.|REQUIRED method IS [oil]",
                "Required if the paint_method is oil or ink.|REQUIRED paint_method IS [oil, ink]",
                "Note: Required when omitting painter_id.|REQUIRED painter_id ABSENT []",
                "Required if painter_id is not used.|REQUIRED painter_id ABSENT []",
                "Required if painter_id is omitted.|REQUIRED painter_id ABSENT []",
                "If painter_id is not used, this parameter is required.|REQUIRED painter_id ABSENT []",
                "For orders with the method of oil, give the shade.|REQUIRED method IS [oil]",
                "Use only with frame_id.|ONLY frame_id PRESENT []",
                "Use only with method of oil.|ONLY method IS [oil]",
                "Ignored if dry_run is set to true.|IGNORED dry_run IS [true]",
                "If nothing is painted (dry_run is set to true), the shade is ignored.|IGNORED dry_run IS [true]",
                "Not allowed if method is ink.|FORBIDDEN method IS [ink]"
            })
    void conditionNamesAParameterAndItsCase(String description, String expected) {
        Conditional conditional =
                Phrases.in(description).first(Conditional.class).orElseThrow();
        Clause clause = conditional.clause();
        assertThat(conditional.effect() + " " + clause.parameter() + " " + clause.test() + " " + clause.values())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Required if your workshop has enabled it.",
                "If the canvas is wet, it must dry first.",
                "Brushes cannot be returned.",
                "Required if method is neither oil nor ink but something else."
            })
    void conditionThatIsNotUnderstoodIsUnclear(String description) {
        Phrases phrases = Phrases.in(description);
        assertThat(phrases.first(Conditional.class)).isEmpty();
        assertThat(phrases.first(Unclear.class)).isPresent();
    }

    @Test
    void questionIsNoCondition() {
        assertThat(Phrases.in("Specify if the canvas should dry.").all()).isEmpty();
    }

    @Test
    void understoodSentenceIsNotUnclearToo() {
        assertThat(Phrases.in("Required if method is oil.").first(Unclear.class))
                .isEmpty();
    }

    @Test
    void alternativesAreNamed() {
        assertThat(Phrases.in("Overrides size.width and size.height.")
                        .first(Phrase.Overrides.class)
                        .orElseThrow()
                        .losers())
                .containsExactly("size.width", "size.height");
        assertThat(Phrases.in("Can be replaced with size.area or size.side.")
                        .first(Phrase.Replaceable.class)
                        .orElseThrow()
                        .others())
                .containsExactly("size.area", "size.side");
        assertThat(Phrases.in("*Copies must include either an original_id or original_name value.")
                        .first(Phrase.Either.class)
                        .orElseThrow()
                        .members())
                .containsExactly("original_id", "original_name");
        assertThat(Phrases.in("*Can be omitted for copies.").first(Phrase.Dispensable.class))
                .isPresent();
    }

    @Test
    void hostileTextIsReadQuickly() {
        Phrases.in("Allowed values: ".repeat(20_000));
        Phrases.in("(".repeat(200_000));
        Phrases.in("a ".repeat(100_000));
        assertThat(Phrases.in("Required if a is b or ".repeat(5_000)).all()).isNotNull();
    }
}
