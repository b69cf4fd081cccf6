package dev.certcentral.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValueTest {

    private static JsonValue parse(String json) {
        return JsonValue.parse(json, 3);
    }

    @Test
    void valuesKeepTheirTextAndTheirOrder() {
        JsonValue object = parse(" { \"b\" : [1.50, \"x\"] ,\"a\\u0062\":null,\"c\":true} ");
        assertThat(object.kind()).isEqualTo(JsonValue.Kind.OBJECT);
        assertThat(object.members().keySet()).containsExactly("b", "ab", "c");
        assertThat(object.raw()).startsWith("{ \"b\"").endsWith("true}");
        JsonValue array = object.members().get("b");
        assertThat(array.toRaw()).isEqualTo(RawJson.parse("[1.50, \"x\"]"));
        assertThat(array.elements()).extracting(JsonValue::raw).containsExactly("1.50", "\"x\"");
        assertThat(array.elements())
                .extracting(JsonValue::kind)
                .containsExactly(JsonValue.Kind.NUMBER, JsonValue.Kind.STRING);
        assertThat(object.members().get("ab").kind()).isEqualTo(JsonValue.Kind.NULL);
        assertThat(object.members().get("c").kind()).isEqualTo(JsonValue.Kind.BOOLEAN);
    }

    @Test
    void escapesMeanWhatTheyStandFor() {
        assertThat(parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\\ud800x\"")
                        .text())
                .isEqualTo("\"\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud800x");
        assertThat(parse("\"\ud83d\ude00\u007f\"").text()).isEqualTo("\ud83d\ude00\u007f");
        assertThat(parse("1e2").text()).isEqualTo("1e2");
    }

    @Test
    void namesThatMeanTheSameAreRepeated() {
        JsonValue object = parse("{\"a\":1,\"b\":2,\"\\u0061\":3,\"a\":4}");
        assertThat(object.repeated()).containsOnly("a");
        assertThat(object.members().get("a").raw()).isEqualTo("1");
        assertThat(parse("{}").repeated()).isEmpty();
    }

    @Test
    void levelsAreCounted() {
        assertThat(parse("[[[1]]]").elements()).hasSize(1);
        assertThatThrownBy(() -> parse("{\"a\":[{\"b\":{}}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this is not JSON: more than 3 levels, at line 1, column 12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1, column 1",
                "`{\n  'a': 1,\n  'b' 2}` | 3, column 7",
                "`[1,\r\n 2\n` | 3, column 1",
                "`{} x` | 1, column 4"
            })
    void mistakesHaveAPlace(String json, String place) {
        assertThatThrownBy(() -> parse(json.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("at line " + place);
    }
}
