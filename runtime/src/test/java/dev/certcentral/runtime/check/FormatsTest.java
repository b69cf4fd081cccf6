package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts on both sides of the border of each format. The processor's tests hold the same scans against the specs' patterns. */
class FormatsTest {

    private static final String ZEROS = "0".repeat(40);

    private static final Map<Format, List<String>> GOOD = Map.of(
            Format.EMAIL, List.of("a@b", "!@~", "\u00f6@\u00e4", "a\u0080@b"),
            Format.TELEPHONE, List.of("+123", "+999999999999999", "+ 1(2).3-4", "+()123", "+0-9-0"),
            Format.COUNTRY, List.of("aa", "zz", "AZ", "zA"),
            Format.PEM,
                    List.of(
                            "-----BEGIN A-----Q-----END A-----",
                            "-----BEGIN A-----Q=-----END A-----",
                            "-----BEGIN A-----Q==-----END A-----",
                            "-----BEGIN A Z0 9-----azAZ09+/-----END A Z0 9-----"),
            Format.MONTH, List.of("01", "09", "10", "11", "12"),
            Format.YEAR, List.of("0000", "9999"),
            Format.CVV, List.of("000", "999", "0000", "9999"),
            Format.THUMBPRINT, List.of(ZEROS, "9".repeat(40), "afAF".repeat(10)));

    private static final Map<Format, List<String>> BAD = Map.of(
            Format.EMAIL,
                    List.of("", "@", "@b", "a@", "a@@", "a@b@c", "a b@c", " a@b", "a@b ", "a@\u007f", "a\u0000@b"),
            Format.TELEPHONE,
                    List.of(
                            "",
                            "+",
                            "+12",
                            "1234",
                            "+1234567890123456",
                            "+123 ",
                            "+12a4",
                            "+12\t34",
                            "+(((",
                            "-123",
                            "+12,34",
                            "+12/34"),
            Format.COUNTRY, List.of("", "a", "aaa", "a1", "1a", "@a", "a[", "a`", "{a", "a\u00e4"),
            Format.PEM,
                    List.of(
                            "",
                            "-----BEGIN A-----Q-----END B-----",
                            "-----BEGIN A----------END A-----",
                            "-----BEGIN A-----=-----END A-----",
                            "-----BEGIN A-----Q===-----END A-----",
                            "-----BEGIN A-----Q-----END A----",
                            "-----BEGIN A-----Q-----END A----x",
                            "-----BEGIN A-----Q----xEND A-----",
                            "-----BEGIN A",
                            "-----BEGIN -----Q-----END -----",
                            "-----BEGIN  A-----Q-----END  A-----",
                            "-----BEGIN A -----Q-----END A -----",
                            "-----BEGIN A  B-----Q-----END A  B-----",
                            "-----BEGIN a-----Q-----END a-----",
                            "-----BEGIN @-----Q-----END @-----",
                            "-----BEGIN [-----Q-----END [-----",
                            "-----BEGIN A-----Q Q-----END A-----",
                            "-----BEGIN A-----=Q-----END A-----",
                            "-----BEGIN A-----*-----END A-----",
                            "----BEGIN A-----Q-----END A-----",
                            "-----BEGIN A-----Q-----END A-----\n"),
            Format.MONTH, List.of("", "00", "13", "1", "20", "012", "0a", "a1", "1:", "0/", "/1"),
            Format.YEAR, List.of("", "999", "10000", "202a", "/000", "000:"),
            Format.CVV, List.of("", "12", "12345", "12a", "12:", "/12"),
            Format.THUMBPRINT,
                    List.of(
                            "",
                            ZEROS.substring(1),
                            ZEROS + "0",
                            "g" + ZEROS.substring(1),
                            "G" + ZEROS.substring(1),
                            "`" + ZEROS.substring(1),
                            "@" + ZEROS.substring(1),
                            "/" + ZEROS.substring(1),
                            ":" + ZEROS.substring(1),
                            ZEROS.substring(1) + "x"));

    @ParameterizedTest
    @EnumSource
    void takesWhatFits(Format format) {
        assertThat(GOOD.get(format)).isNotEmpty().allMatch(format::fits);
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatDoesNotFit(Format format) {
        assertThat(BAD.get(format)).isNotEmpty().noneMatch(format::fits);
    }

    @ParameterizedTest
    @EnumSource
    void describesItselfByTheEndOfASentence(Format format) {
        assertThat(format.description()).isNotBlank().doesNotEndWith(".");
    }
}
