package dev.certcentral.client.storm;

import dev.certcentral.client.CertCentralApi;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.client.OrderCalls;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.once.OnceCall;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.policy.RateLimiting;
import dev.certcentral.runtime.policy.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The client as applications get it, with its own OkHttp, in a hurry; knows which threads were started for it. */
final class RealClient implements AutoCloseable {

    /** Finds quickly what can be found, and has patience with a machine that is busy. */
    static final OncePolicy QUICK =
            new OncePolicy(Duration.ofSeconds(10), Duration.ofMillis(5), Duration.ofMillis(50), false, null);

    /** For what cannot be found: real time is dear. */
    static final OncePolicy SHORT = QUICK.withDeadline(Duration.ofMillis(400));

    private static final RetryPolicy RETRIES =
            new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofSeconds(5));

    private final Set<Thread> before = threads();
    private @Nullable ApiClient client;

    void open(String url) {
        open(url, Duration.ofSeconds(20));
    }

    void open(String url, Duration callTimeout) {
        client = ApiClient.builder(CertCentralApi.description())
                .server(Region.EUROPE)
                .baseUrl(url)
                .apiKey(ApiKey.of(World.KEY))
                .json(CertCentralJson.factory())
                .callTimeout(callTimeout)
                .once(QUICK)
                .retries(RETRIES)
                .rateLimiting(RateLimiting.OFF)
                .build();
    }

    OrderCalls orders() {
        return new OrderCalls(Objects.requireNonNull(client, "open it first"));
    }

    /** Makes a call either way; failures come as they are. */
    static OrderPlaced make(OnceCall<OrderPlaced> call, boolean async) {
        if (!async) {
            return call.execute();
        }
        try {
            return call.executeAsync().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    /** Threads that were started since and do not come to their end. */
    List<String> threadsLeft() throws InterruptedException {
        for (Thread thread : threads()) {
            if (!before.contains(thread)) {
                thread.join(5000);
            }
        }
        return threads().stream()
                .filter(thread -> !before.contains(thread))
                .map(Thread::getName)
                .toList();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("certcentral-"))
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        if (client != null) {
            client.close();
        }
    }
}
