package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A mock server, and what every test closes. */
abstract class HttpTest {

    private final List<AutoCloseable> open = new ArrayList<>();
    final MockWebServer server = new MockWebServer();

    @BeforeEach
    void startServer() throws IOException {
        server.start();
    }

    @AfterEach
    void closeEverything() throws Exception {
        for (AutoCloseable closeable : open) {
            closeable.close();
        }
        server.close();
    }

    <C extends AutoCloseable> C closing(C closeable) {
        open.add(closeable);
        return closeable;
    }

    ApiClient client() {
        return closing(builder().build());
    }

    ApiClient.Builder builder() {
        return TestApi.client(server.url("/v2"));
    }

    void answer(int status, String body, String... headers) {
        MockResponse.Builder response = new MockResponse.Builder().code(status).body(body);
        for (int i = 0; i < headers.length; i += 2) {
            response.setHeader(headers[i], headers[i + 1]);
        }
        server.enqueue(response.build());
    }

    RecordedRequest request() throws InterruptedException {
        return server.takeRequest();
    }

    static <X extends Throwable> X failure(Class<X> type, Runnable call) {
        return catchThrowableOfType(type, call::run);
    }
}
