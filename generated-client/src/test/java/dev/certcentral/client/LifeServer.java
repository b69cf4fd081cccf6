package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.http.ApiClient;
import java.io.IOException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server on this machine that gives every request the same answer and records what was sent, with a client of it. */
final class LifeServer implements AutoCloseable {

    static final String KEY = "life-wire-key";

    private final MockWebServer server = new MockWebServer();
    private final CertCentral certCentral;

    LifeServer(int status, String mediaType, String body) throws IOException {
        MockResponse.Builder answer = new MockResponse.Builder().code(status);
        if (status != 204) {
            answer.addHeader("Content-Type", mediaType).body(body);
        }
        MockResponse same = answer.build();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return same;
            }
        });
        server.start();
        certCentral = CertCentral.builder()
                .region(Region.EUROPE)
                .baseUrl(server.url("/services/v2").toString())
                .apiKey(ApiKey.of(KEY))
                .build();
    }

    /** One that answers with a recorded answer from {@code life/}. */
    static LifeServer of(String recorded) throws Exception {
        return new LifeServer(200, "application/json", SampleOrders.resource("life/" + recorded + ".json"));
    }

    ApiClient client() {
        return certCentral.client();
    }

    int count() {
        return server.getRequestCount();
    }

    /** The one request that was sent. */
    RecordedRequest sent() throws InterruptedException {
        assertThat(server.getRequestCount()).isEqualTo(1);
        return server.takeRequest();
    }

    @Override
    public void close() {
        certCentral.close();
        server.close();
    }
}
