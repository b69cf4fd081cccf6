package dev.certcentral.runtime.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RedactionTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = ';',
            value = {
                "{\"id\":12,\"code\":\"abc\"}; {\"id\":12,\"code\":\"(3 characters)\"}",
                "{\"a\" : [\"x\", true, \"\"]}; {\"a\" : [\"(1 character)\", true, \"(0 characters)\"]}",
                "{\"a\":\"x\\\"y\",\"b\":\"z; {\"a\":\"(4 characters)\",\"b\":\"(cut off)",
                "{\"a\":\"x\\; {\"a\":\"(cut off)",
                "[\"; [\"(cut off)",
                "<p class=\"x\">; <p class=\"x\">",
                "\"text\"; \"text\"",
            })
    void textsOfJsonAreLeftOut(String json, String left) {
        assertThat(Redaction.texts(json)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` a b `, 5, a b",
                "` a b `, 4, a b",
                "`a~`, 2, a~",
                "`abc`, 2, ab…",
                "`äb `, 3, äb",
                "`a\u007f`, 9, a",
            })
    void oneLineIsStrippedAndCut(String text, int length, String line) {
        assertThat(Redaction.oneLine(text, length)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\u2028b", "a\u0000b", "a\u202eb", "a\u001bb", "a\u0085b"})
    void nothingBreaksOutOfItsLine(String text) {
        assertThat(Redaction.oneLine(text, 100)).matches("a {1,2}b");
        assertThat(Redaction.oneLine("x" + text, 1)).isEqualTo("x…");
    }
}
