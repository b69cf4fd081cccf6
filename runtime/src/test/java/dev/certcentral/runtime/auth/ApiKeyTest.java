package dev.certcentral.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.runtime.error.ApiKeyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiKeyTest {

    private static final String KEY = "TOPSECRET_0123456789";

    @TempDir
    Path folder;

    @Test
    void describedVariableIsReadWhenTheClientIsBuilt() {
        ApiKey key = ApiKey.fromEnvironment(null, Map.of("THE_KEY", KEY)::get);

        assertThat(key.resolve("THE_KEY").value()).isEqualTo(KEY);
    }

    @Test
    void ownVariableWins() {
        ApiKey key = ApiKey.fromEnvironment("MINE", Map.of("MINE", KEY, "THE_KEY", "other")::get);

        assertThat(key.resolve("THE_KEY").value()).isEqualTo(KEY);
    }

    @Test
    void missingVariableIsNamed() {
        ApiKey key = ApiKey.fromEnvironment(null, variable -> null);

        assertThatThrownBy(() -> key.resolve("THE_KEY"))
                .isInstanceOf(ApiKeyException.class)
                .hasMessage("The environment variable THE_KEY is not set. Set it to the API key.");
    }

    @Test
    void emptyVariableIsNamed() {
        ApiKey key = ApiKey.fromEnvironment("MINE", variable -> "");

        assertThatThrownBy(() -> key.resolve(null)).hasMessageContaining("MINE is empty");
    }

    @Test
    void apiWithoutVariableNeedsAName() {
        assertThatThrownBy(() -> ApiKey.fromEnvironment().resolve(null)).hasMessageContaining("names no environment");
    }

    @ParameterizedTest
    @ValueSource(strings = {KEY, KEY + "\n", KEY + "\r\n"})
    void oneLineEndOfAFileIsDropped(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), text);

        assertThat(ApiKey.fromFile(file).value()).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", KEY + "\n\n", " " + KEY, KEY + " \n", "\uFEFF" + KEY})
    void otherFilesAreRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), text);

        assertThatThrownBy(() -> ApiKey.fromFile(file))
                .isInstanceOf(ApiKeyException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining(KEY);
    }

    @Test
    void missingAndLargeFilesAreRefused() throws IOException {
        Path large = Files.writeString(folder.resolve("large"), "k".repeat(70_000));

        assertThatThrownBy(() -> ApiKey.fromFile(folder.resolve("none"))).isInstanceOf(ApiKeyException.class);
        assertThatThrownBy(() -> ApiKey.fromFile(large)).hasMessageContaining("too large");
    }

    @ParameterizedTest
    @CsvSource({
        "' ', a blank",
        "'\n', a line end",
        "'\t', a control character",
        "'\u007F', a control character",
        "'\u2011', a character outside ASCII",
        "'\u00e9', a character outside ASCII",
    })
    void illegalCharactersAreToldByPositionOnly(String illegal, String kind) {
        assertThatThrownBy(() -> ApiKey.of(KEY + illegal + KEY))
                .isInstanceOf(ApiKeyException.class)
                .hasMessageContaining("has " + kind + " at position " + (KEY.length() + 1))
                .hasMessageNotContaining(KEY)
                .hasMessageNotContaining("SECRET");
    }

    @Test
    void emptyKeyIsRefused() {
        assertThatThrownBy(() -> ApiKey.of("")).isInstanceOf(ApiKeyException.class);
    }

    @Test
    void supplierIsAskedEveryTime() {
        AtomicInteger number = new AtomicInteger();
        ApiKey key = ApiKey.ofSupplier(() -> "key" + number.incrementAndGet());

        assertThat(number).hasValue(0);
        assertThat(key.resolve("X").value()).isEqualTo("key1");
        assertThat(key.value()).isEqualTo("key2");
    }

    @Test
    @SuppressWarnings("NullAway") // a supplier that breaks its promise
    void failingSuppliersAreTold() {
        assertThatThrownBy(ApiKey.ofSupplier(() -> null)::value).hasMessageContaining("gave null");
        assertThatThrownBy(ApiKey.ofSupplier(() -> KEY + "\n")::value)
                .isInstanceOf(ApiKeyException.class)
                .hasMessageNotContaining(KEY);
        assertThatThrownBy(ApiKey.ofSupplier(() -> {
                    throw new IllegalStateException("vault sealed");
                })::value)
                .isInstanceOf(ApiKeyException.class)
                .hasRootCauseMessage("vault sealed");
    }

    static Stream<ApiKey> everyOrigin() {
        ApiKey environment = ApiKey.fromEnvironment("MINE", variable -> KEY);
        return Stream.of(ApiKey.of(KEY), environment, environment.resolve(null), ApiKey.ofSupplier(() -> KEY));
    }

    @ParameterizedTest
    @MethodSource("everyOrigin")
    void keyIsNotPrinted(ApiKey key) {
        assertThat(key.toString()).startsWith("ApiKey[").doesNotContain(KEY);
    }
}
