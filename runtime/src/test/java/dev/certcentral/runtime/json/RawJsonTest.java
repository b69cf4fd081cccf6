package dev.certcentral.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                " false\n",
                "0",
                "-0",
                "12345678901234567890.5e+10",
                "1E-3",
                "\"\"",
                "\"a\\u00Ff\\n\\/\"",
                "[]",
                "{}",
                "[[],{}]",
                "[1 , 2]",
                "{\"a\":{\"b\":[1,{\"c\":null}]},\"d\":\"\u2028\"}"
            })
    void jsonIsKeptAsItIs(String json) {
        assertThat(RawJson.parse(json).text()).isEqualTo(json);
        assertThat(RawJson.parse(json)).isEqualTo(RawJson.parse(json)).hasSameHashCodeAs(RawJson.parse(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nul",
                "nulls",
                "True",
                "01",
                "-",
                "1.",
                ".5",
                "1e",
                "+1",
                "NaN",
                "0x1",
                "'a'",
                "a",
                "\"a",
                "\"\\q\"",
                "\"\\u12g4\"",
                "\"\\u12",
                "\"\n\"",
                "\"\u0000\"",
                "[",
                "]",
                "[1",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{",
                "{]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\" 1}",
                "[}",
                "1 2",
                "{} {}",
                "[1]]",
                "\u00a01",
                "/**/1",
                "\"\\u\uff11\uff11\uff11\uff11\""
            })
    void whatIsNotJsonIsRefused(String text) {
        assertThatThrownBy(() -> RawJson.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusalDoesNotRepeatTheText() {
        assertThatThrownBy(() -> RawJson.parse("{\"number\": 4111111111111111x}"))
                .hasMessageNotContaining("4111")
                .hasMessageContaining("at line 1, column 28");
    }

    @Test
    void depthIsBounded() {
        assertThat(RawJson.parse("[".repeat(250) + "]".repeat(250)).text()).hasSize(500);
        assertThatThrownBy(() -> RawJson.parse("[".repeat(100_000) + "]".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scalarsBecomeJson() {
        assertThat(RawJson.of("a\"\\\n").text()).isEqualTo("\"a\\\"\\\\\\n\"");
        assertThat(RawJson.of(Long.MAX_VALUE).text()).isEqualTo("9223372036854775807");
        assertThat(RawJson.of(true).text()).isEqualTo("true");
        assertThat(RawJson.NULL.text()).isEqualTo("null");
    }

    @Test
    void plainIsTheTextOfAStringAndTheJsonOfAnythingElse() {
        assertThat(RawJson.of("a \"b\" \u00e9\n").plain()).isEqualTo("a \"b\" \u00e9\n");
        assertThat(RawJson.parse(" \"\\u0041\" ").plain()).isEqualTo("A");
        assertThat(RawJson.of(9007199254740993L).plain()).isEqualTo("9007199254740993");
        assertThat(RawJson.parse("1.50").plain()).isEqualTo("1.50");
        assertThat(RawJson.NULL.plain()).isEqualTo("null");
        assertThat(RawJson.parse("[\"a\", 1]").plain()).isEqualTo("[\"a\", 1]");
    }
}
