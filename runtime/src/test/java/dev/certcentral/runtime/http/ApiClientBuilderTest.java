package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.ApiKeyException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApiClientBuilderTest {

    @ParameterizedTest
    @CsvSource({
        "https://host.example, https://host.example/",
        "https://host.example/services/v2, https://host.example/services/v2/",
        "https://host.example/services/v2/, https://host.example/services/v2/",
        "HTTPS://host.example:8443, HTTPS://host.example:8443/",
        "http://localhost:80/v2, http://localhost:80/v2/",
        "http://LocalHost, http://LocalHost/",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/",
        "http://127.255.255.254, http://127.255.255.254/",
        "http://[::1]:8080, http://[::1]:8080/",
    })
    void usableBaseUrls(String url, String completed) {
        assertThat(TestApi.client(url).build().baseUrl()).isEqualTo(completed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://host.example",
                "http://127.0.0.1.example",
                "http://127.0.0.256",
                "http://127.0.0.01",
                "http://127.1",
                "http://128.0.0.1",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "http://[::2]",
                "http://localhost.example",
                "http://localhost@host.example",
                "https://user:SECRET@host.example",
                "https://SECRET@host.example",
                "https://host.example?x=SECRET",
                "https://host.example?",
                "https://host.example#SECRET",
                "https://host.example/a/../b",
                "https://host.example/a b SECRET",
                "https://host.example\\@other.example",
                "https://h\u00f6st.example",
                "https://host_name.example",
                "https://host.example:0",
                "https://host.example:99999",
                "https:///path",
                "https:host.example",
                "ftp://host.example",
                "host.example",
                "",
            })
    void otherBaseUrlsAreRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TestApi.client(url).build())
                .withMessageStartingWith("The base URL is not usable: ")
                .withMessageNotContaining("SECRET");
    }

    @Test
    void serversOwnUrlIsCheckedToo() {
        ApiClient.Builder builder =
                TestApi.client("https://x.example").server(new TestApi.Place("s", "http://host.example", "S"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.baseUrl(null).build());
    }

    @Test
    void missingPartsAreNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ApiClient.builder(TestApi.DESCRIPTION).build())
                .withMessageContaining("server(...)");
        assertThatIllegalStateException()
                .isThrownBy(() -> ApiClient.builder(TestApi.DESCRIPTION)
                        .server(TestApi.HERE)
                        .build())
                .withMessageContaining("json(...)");
        assertThatIllegalStateException()
                .isThrownBy(() -> ApiClient.builder(TestApi.DESCRIPTION)
                        .server(TestApi.HERE)
                        .json(TestApi.json())
                        .build())
                .withMessageContaining("apiKey(...)");
    }

    @Test
    void describedVariableIsReadByBuild() {
        ApiClient.Builder builder = TestApi.client("https://host.example").apiKey(ApiKey.fromEnvironment());

        assertThatThrownBy(builder::build)
                .isInstanceOf(ApiKeyException.class)
                .hasMessageContaining("TEST_API_KEY is not set");
    }

    @Test
    void apiWithoutKeyTakesNone() {
        ApiDescription open =
                new ApiDescription("o", "Open", null, null, "errors", "code", "message", List.of(), List.of());
        ApiClient.Builder builder = ApiClient.builder(open).server(TestApi.HERE).json(TestApi.json());

        assertThat(builder.build().baseUrl()).isEqualTo("https://here.invalid/v2/");
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.apiKey(ApiKey.of("k")).build());
    }

    @Test
    void limitsArePositive() {
        ApiClient.Builder builder = TestApi.client("https://host.example");

        assertThatIllegalArgumentException().isThrownBy(() -> builder.callTimeout(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.largestResponse(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(0, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new RateLimit(1, Duration.ZERO));
    }

    @Test
    void headerNameMustBeAscii() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ApiDescription("a", "A", "X\u2011KEY", null, "e", "c", "m", List.of(), List.of()));
    }
}
