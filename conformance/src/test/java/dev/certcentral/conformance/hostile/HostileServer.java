package dev.certcentral.conformance.hostile;

import dev.certcentral.client.CertCentral;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.RequestLog;
import dev.certcentral.runtime.policy.RateLimiting;
import dev.certcentral.runtime.policy.RetryPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** Answers on this machine with whatever it is told to, and a client of it that logs all it can. */
final class HostileServer implements AutoCloseable {

    private final MockWebServer server = new MockWebServer();
    private final CertCentral certCentral;
    private volatile MockResponse next;

    /** What the client logged since {@link #takeLog}. */
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    HostileServer(Region region) throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return next;
            }
        });
        server.setServerSocketFactory(new PromptSockets());
        server.start();
        certCentral = CertCentral.builder()
                .region(region)
                .baseUrl(server.url("/services/v2").toString())
                .apiKey(ApiKey.of("hostile-test-key"))
                .retries(RetryPolicy.NONE)
                .rateLimiting(RateLimiting.OFF)
                .log(RequestLog.to(log::add, RequestLog.Detail.BODIES))
                .build();
    }

    ApiClient client() {
        return certCentral.client();
    }

    /** What is answered next. */
    void answers(int status, byte[] body, String... headers) {
        MockResponse.Builder answer = new MockResponse.Builder().code(status).body(new Buffer().write(body));
        for (int i = 0; i < headers.length; i += 2) {
            answer.addHeader(headers[i], headers[i + 1]);
        }
        next = answer.build();
    }

    List<String> takeLog() {
        synchronized (log) {
            List<String> lines = List.copyOf(log);
            log.clear();
            return lines;
        }
    }

    @Override
    public void close() {
        certCentral.close();
        server.close();
    }
}
