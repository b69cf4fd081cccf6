package dev.certcentral.client.storm;

import dev.certcentral.client.CertCentralApi;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.OrderCalls;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.AlreadyPlacedException;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.NotPlacedException;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.once.OnceCall;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.policy.RateLimiting;
import java.util.Random;
import java.util.concurrent.CompletionException;
import okhttp3.OkHttpClient;

/** A caller who orders at most once, with the whole client between itself and the server: generated calls, Retrofit, OkHttp. */
final class CarefulBuyer implements AutoCloseable {

    /** Small, so that a bomb is stopped in little time. The real sockets meet the standard limit. */
    private static final long LARGEST_RESPONSE = 64 * 1024;

    private final World world;
    private final RateLimiting limiting;
    private OkHttpClient http;
    private ApiClient client;

    CarefulBuyer(World world, RateLimiting limiting) {
        this.world = world;
        this.limiting = limiting;
        this.http = world.freshHttp();
        this.client = client(http, world, limiting);
    }

    /** A process that starts again keeps nothing: no connection, no thread, no count of its requests. */
    void restart() {
        close();
        http = world.freshHttp();
        client = client(http, world, limiting);
    }

    /** Closes idle connections, as time does. */
    void rest() {
        http.connectionPool().evictAll();
    }

    /** Makes a harmless call, so that there is a pooled connection. */
    void warmUp() {
        try {
            new OrderCalls(client).byAlternativeIdCall("nobody").execute();
        } catch (ApiErrorException none) {
            // that is one way to say it
        }
    }

    OnceCall<OrderPlaced> prepare(EuQualifiedPersonalOrder order, OncePolicy policy) {
        return new OrderCalls(client).euQualifiedPersonalOnce(order).with(policy);
    }

    Report buy(OnceCall<OrderPlaced> call, boolean async) {
        try {
            OrderPlaced placed = async ? call.executeAsync().join() : call.execute();
            return new Report.Receipt(placed.id());
        } catch (CompletionException e) {
            return e.getCause() == null ? new Report.Astray(e) : report(e.getCause());
        } catch (RuntimeException | HostileServer.Crash e) {
            return report(e);
        }
    }

    private static Report report(Throwable problem) {
        if (problem instanceof NotPlacedException not) {
            return new Report.NotPlaced(not);
        }
        if (problem instanceof OutcomeUnknownException unknown) {
            return new Report.Unknown(unknown);
        }
        if (problem instanceof AlreadyPlacedException already) {
            return new Report.AlreadyPlaced(already.receipts(OrderPlaced.class).stream()
                    .map(OrderPlaced::id)
                    .toList());
        }
        return new Report.Astray(problem);
    }

    private static ApiClient client(OkHttpClient http, World world, RateLimiting limiting) {
        return ApiClient.builder(CertCentralApi.description())
                .server(Region.EUROPE)
                .baseUrl(HostileServer.URL)
                .apiKey(ApiKey.of(World.KEY))
                .json(CertCentralJson.factory())
                .httpClient(http)
                .largestResponse(LARGEST_RESPONSE)
                .clock(world.time())
                .timing(world.time())
                .jitter(new Random(1)::nextDouble) // the same pauses in every run
                .rateLimiting(limiting)
                .build();
    }

    @Override
    public void close() {
        client.close();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
