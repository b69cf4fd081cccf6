package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static String to(String given, String... allowed) {
        return Nearest.to(given, List.of(allowed));
    }

    @Test
    void oneThirdOfTheLettersMayBeWrong() {
        assertThat(to("abcdef", "abcdxy")).isEqualTo("abcdxy");
        assertThat(to("abcdef", "abcxyz")).isNull();
        assertThat(to("ab", "ax")).isEqualTo("ax");
        assertThat(to("a", "x")).isEqualTo("x");
        assertThat(to("a", "xy")).isNull();
    }

    @Test
    void insertedRemovedAndReplacedLettersCountAlike() {
        assertThat(to("balnce", "balance")).isEqualTo("balance");
        assertThat(to("ballance", "balance")).isEqualTo("balance");
        assertThat(to("bolance", "balance")).isEqualTo("balance");
        assertThat(to("xxbalance", "balance")).isEqualTo("balance");
        assertThat(to("balancexx", "balance")).isEqualTo("balance");
        assertThat(to("balancexxxx", "balance")).isNull();
    }

    @Test
    void caseDoesNotCount() {
        assertThat(to("STANDARD", "standard")).isEqualTo("standard");
        assertThat(to("standard", "STANDARD")).isEqualTo("STANDARD");
    }

    @Test
    void theNearestWinsAndThenTheFirst() {
        assertThat(to("p-255", "p-384", "p-256", "p-25")).isEqualTo("p-256");
        assertThat(to("ac", "ab", "ad")).isEqualTo("ab");
        assertThat(to("abcdef", "abcdxy", "abcdex")).isEqualTo("abcdex");
    }

    @Test
    void longTextsAreNotCompared() {
        assertThat(to("x".repeat(100), "x".repeat(99))).isEqualTo("x".repeat(99));
        assertThat(to("x".repeat(101), "x".repeat(101))).isNull();
    }

    @Test
    void nothingIsNearNothing() {
        assertThat(to("abc")).isNull();
        assertThat(to("", "a")).isEqualTo("a");
    }
}
