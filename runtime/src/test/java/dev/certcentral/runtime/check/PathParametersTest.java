package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathParametersTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankOnesAreRefused(String value) {
        assertThatThrownBy(() -> PathParameters.requireText("order", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the path parameter `order` is blank; enter a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x", "\u00a0"})
    void othersAreTaken(String value) {
        assertThatCode(() -> PathParameters.requireText("order", value)).doesNotThrowAnyException();
    }
}
