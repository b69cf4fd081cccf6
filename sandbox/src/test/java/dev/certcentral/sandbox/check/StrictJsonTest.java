package dev.certcentral.sandbox.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "{",
                "{\"a\":1,}",
                "{\"a\":1} x",
                "{} {}",
                "{\"a\":1,\"a\":1}",
                "{\"o\":{\"a\":1,\"a\":2}}",
                "{'a':1}",
                "{\"a\":NaN}",
                "{\"a\":01}",
                "{\"a\":\"\n\"}",
                "{\"a\":1e999999999}",
                "{\"a\":1e-999999999}",
                "// x\n{}"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> StrictJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonRefused.class)
                .hasMessageStartingWith("The body ");
    }

    @Test
    void refusesOtherEncodings() {
        assertThatThrownBy(() -> StrictJson.read(new byte[] {'"', (byte) 0xfc, '"'}))
                .hasMessage("The body is not UTF-8.");
        assertThatThrownBy(() -> StrictJson.read("{}".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(JsonRefused.class);
        assertThatThrownBy(() -> StrictJson.read("\uFEFF{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonRefused.class);
    }

    @Test
    void refusesDeepNesting() {
        byte[] deep = ("[".repeat(5_000) + "]".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> StrictJson.read(deep)).isInstanceOf(JsonRefused.class);
    }

    @Test
    void keepsNumbersAsTheyAre() throws Exception {
        assertThat(StrictJson.read("[9223372036854775808, 1.25]".getBytes(StandardCharsets.UTF_8)))
                .hasToString("[9223372036854775808,1.25]");
    }
}
