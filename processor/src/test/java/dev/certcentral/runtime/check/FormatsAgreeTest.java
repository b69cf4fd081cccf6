package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The scans of the runtime say what the patterns of the spec format say. */
class FormatsAgreeTest {

    private static final int STRINGS = 200_000;

    /** Good texts, from which random edits lead to the border between good and bad. */
    private static List<String> seeds(dev.certcentral.spec.model.Format format) {
        return switch (format) {
            case EMAIL -> List.of("a@b", "jo@example.com", "@", "a@@b", "a@b@c");
            case TELEPHONE -> List.of("+123", "+1-555-555-5555", "+(1) 2.3 4", "+123456789012345");
            case COUNTRY -> List.of("nl", "US", "zZ");
            case PEM ->
                List.of(
                        "-----BEGIN A-----QUJD-----END A-----",
                        "-----BEGIN CERTIFICATE REQUEST-----MIIB+/A=-----END CERTIFICATE REQUEST-----",
                        "-----BEGIN A B-----QQ==-----END A B-----",
                        "-----BEGIN A-----=-----END A-----",
                        "-----BEGIN A-----A===-----END A-----",
                        "-----BEGIN A-----A-----END B-----",
                        "-----BEGIN -----A-----END -----");
            case MONTH -> List.of("01", "09", "10", "12", "13", "00", "19", "20");
            case YEAR -> List.of("2030", "0000", "9999");
            case CVV -> List.of("123", "1234", "12", "12345");
            case THUMBPRINT -> List.of("0123456789abcdefABCDEF0123456789abcdef01", "g".repeat(40));
            case DATE -> List.of("09 JUN 2025", "31 DEC 0000");
        };
    }

    @ParameterizedTest
    @EnumSource
    void scanAndPatternAgree(dev.certcentral.spec.model.Format format) {
        Pattern pattern = Pattern.compile(format.pattern());
        Predicate<String> scan = scan(format);
        long seed = 20261121 + format.ordinal();
        Random random = new Random(seed);
        String alphabet = "aAzZgGfF0129+-=/@. ()\t\n\r\u0000\u007f\u0085\u00a0\u2028\uff11\u00e9\ud83dJUNDECBEGI";
        int good = 0;
        for (String text : seeds(format)) {
            assertThat(scan.test(text)).as(text).isEqualTo(pattern.matcher(text).matches());
        }
        for (int i = 0; i < STRINGS; i++) {
            List<String> seeds = seeds(format);
            StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int edits = random.nextInt(4); edits > 0; edits--) {
                char c = alphabet.charAt(random.nextInt(alphabet.length()));
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, c);
                    case 1 -> text.replace(at, Math.min(text.length(), at + 1), String.valueOf(c));
                    default -> text.delete(at, Math.min(text.length(), at + 1));
                }
            }
            boolean expected = pattern.matcher(text).matches();
            good += expected ? 1 : 0;
            if (scan.test(text.toString()) != expected) {
                throw new AssertionError("seed " + seed + ", string " + i + ": the pattern of " + format + " says "
                        + expected + " for " + escaped(text));
            }
        }
        assertThat(good).as("good texts among the random ones").isBetween(STRINGS / 100, STRINGS * 99 / 100);
    }

    /** A date is a date in Java; its text must fit the pattern, and fit only if it does. */
    private static Predicate<String> scan(dev.certcentral.spec.model.Format format) {
        if (format != dev.certcentral.spec.model.Format.DATE) {
            return Format.valueOf(format.name())::fits;
        }
        return text -> {
            var date = dev.certcentral.runtime.json.WireDates.parse(text);
            boolean noSuchDay = text.matches("(3[01]|29) (FEB|APR|JUN|SEP|NOV) [0-9]{4}|30 FEB [0-9]{4}");
            return date != null
                    ? dev.certcentral.runtime.json.WireDates.format(date).equals(text)
                    : noSuchDay && Pattern.matches(format.pattern(), text);
        };
    }

    private static String escaped(CharSequence text) {
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c -> out.append(c > ' ' && c < 127 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return out.toString();
    }
}
