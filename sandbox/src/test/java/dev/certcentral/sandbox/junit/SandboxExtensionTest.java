package dev.certcentral.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.sandbox.Sandbox;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SandboxExtensionTest {

    @RegisterExtension
    static final SandboxExtension EXTENSION = SandboxExtension.create(builder -> builder.key("mine"));

    private static Sandbox first;

    private static int get(String url) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url + "/nothing").toURL().openConnection();
        return connection.getResponseCode();
    }

    @Test
    @Order(1)
    void runsDuringATest() throws Exception {
        first = EXTENSION.sandbox();
        assertThat(EXTENSION.key()).isEqualTo("mine");
        assertThat(get(EXTENSION.url())).isEqualTo(404);
        assertThat(EXTENSION.requests()).hasSize(1);
        assertThat(EXTENSION.orders()).isEmpty();
    }

    @Test
    @Order(2)
    void isTheSameButEmptyInTheNextTest() {
        assertThat(EXTENSION.sandbox()).isSameAs(first);
        assertThat(EXTENSION.requests()).isEmpty();
    }

    @AfterAll
    static void stillRuns() throws Exception {
        assertThat(get(EXTENSION.url())).isEqualTo(404);
    }

    @Test
    void doesNotRunOutsideOfTests() {
        assertThatThrownBy(() -> SandboxExtension.create().url()).isInstanceOf(IllegalStateException.class);
    }
}

@ExtendWith(SandboxExtension.class)
class SandboxParameterTest {

    @Test
    void isAParameter(Sandbox sandbox) throws Exception {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(sandbox.url()).toURL().openConnection();
        assertThat(connection.getResponseCode()).isEqualTo(404);
        assertThat(sandbox.requests()).hasSize(1);
    }
}
