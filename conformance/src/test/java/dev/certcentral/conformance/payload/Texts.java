package dev.certcentral.conformance.payload;

import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;

/** Valid texts. */
final class Texts {

    /** Words that are not blank; some are hard on those who count, compare or escape. */
    static final List<String> WORDS = List.of(
            "x",
            "Jane",
            "O'Neil \"Jo\"",
            "M\u00fcller-L\u00fcdenscheidt",
            "e\u0301",
            "\u05e9\u05dc\u05d5\u05dd",
            "\ud83d\udd0f",
            "line\nbreak",
            " padded ",
            "null",
            "0",
            "tab\tand\\backslash/",
            "\u00a0",
            "\u2028");

    private static final List<String> BLANKS = List.of("", " ", "\n\t", "\u0000", "\u0020\u001f");

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("dd MMM uuuu")
            .toFormatter(Locale.ENGLISH);
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String HEX = "0123456789abcdefABCDEF";

    private Texts() {}

    /**
     * A valid text.
     *
     * @param filled whether it must not be blank
     */
    static String valid(FieldType.Text type, boolean filled, Draw draw) {
        String text = type.format().map(format -> formatted(format, draw)).orElseGet(() -> free(filled, draw));
        int max = type.maxLength().orElse(Integer.MAX_VALUE);
        return text.codePointCount(0, text.length()) <= max ? text : "x".repeat(Math.max(1, max));
    }

    private static String free(boolean filled, Draw draw) {
        return !filled && draw.chance(0.05) ? draw.oneOf(BLANKS) : draw.oneOf(WORDS);
    }

    private static String formatted(Format format, Draw draw) {
        return switch (format) {
            case EMAIL ->
                draw.oneOf(
                        List.of("jo@example.com", "a@b", "j\u00f6@ex\u00e4mple.com", "\"q\"@[10.0.0.1]", "x+y@z.nl"));
            case TELEPHONE -> draw.oneOf(List.of("+1-555-555-5555", "+31 (20) 123.45.67", "+123", "+49123456789012"));
            case COUNTRY -> letters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 2, draw);
            case PEM -> pem(draw);
            case MONTH -> String.format(Locale.ROOT, "%02d", draw.between(1, 12));
            case YEAR -> letters("0123456789", 4, draw);
            case CVV -> letters("0123456789", 3 + draw.below(2), draw);
            case THUMBPRINT -> letters(HEX, 40, draw);
            case DATE -> date(LocalDate.of(2000, 1, 1).plusDays(draw.below(20_000)));
        };
    }

    /** A date as it travels. */
    static String date(LocalDate date) {
        return DATE.format(date).toUpperCase(Locale.ROOT);
    }

    /** The date that travels as a valid text. */
    static LocalDate date(String text) {
        return LocalDate.parse(text, DATE);
    }

    /** The last day a rule takes. */
    static LocalDate last(LocalDate today, Effect.Within within) {
        return switch (within.unit()) {
            case DAYS -> today.plusDays(within.amount());
            case YEARS -> today.plusYears(within.amount());
        };
    }

    private static String pem(Draw draw) {
        String label = draw.oneOf(List.of("CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST", "PUBLIC KEY"));
        String padding = draw.oneOf(List.of("", "=", "=="));
        return "-----BEGIN " + label + "-----" + letters(BASE64, 1 + draw.below(64), draw) + padding + "-----END "
                + label + "-----";
    }

    private static String letters(String alphabet, int count, Draw draw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(draw.below(alphabet.length())));
        }
        return text.toString();
    }
}
