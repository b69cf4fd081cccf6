package dev.certcentral.client.storm;

import java.io.IOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * For comparison: OkHttp as it comes, and a loop that repeats on 5xx and on {@link IOException}. It sends the same bytes to
 * the same server as the real client.
 */
final class NaiveBuyer {

    private static final int ATTEMPTS = 5;
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http;
    private final VirtualTime time;
    private final String key;

    NaiveBuyer(OkHttpClient http, VirtualTime time, String key) {
        this.http = http;
        this.time = time;
        this.key = key;
    }

    /** Orders; true: the server said so. */
    boolean buy(String body) {
        Request request = new Request.Builder()
                .url(HostileServer.URL + "order/certificate/eu_individual")
                .header("X-DC-DEVKEY", key)
                .post(RequestBody.create(body, JSON))
                .build();
        Duration pause = Duration.ofSeconds(1);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++, pause = pause.multipliedBy(2)) {
            try (Response response = http.newCall(request).execute()) {
                if (response.code() < 500) {
                    response.body().source().request(Long.MAX_VALUE);
                    return response.isSuccessful();
                }
            } catch (IOException again) {
                // that is the policy
            } catch (NumberFormatException broken) {
                return false; // OkHttp does not take every number in Retry-After
            }
            time.pass(pause);
        }
        return false;
    }
}
