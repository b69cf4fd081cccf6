package dev.certcentral.client;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.http.ApiClient;
import java.time.Duration;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The way in: a client for one CertCentral account.
 *
 * <pre>{@code
 * try (CertCentral certCentral = CertCentral.builder()
 *         .region(Region.EUROPE)
 *         .apiKey(ApiKey.fromEnvironment()) // CERTCENTRAL_API_KEY
 *         .build()) {
 *     OrderPlaced placed = certCentral.orders().euQualifiedPersonal(order);
 * }
 * }</pre>
 *
 * <p>One instance per account is enough; it is safe for use by many threads. Nothing is connected, and neither OkHttp nor
 * Retrofit is started, before the first call. What calls throw and promise is told by {@link ApiClient} and
 * {@link dev.certcentral.runtime.error.ApiException}: above all, no order is sent twice by this client's own doing.
 */
public final class CertCentral implements AutoCloseable {

    private final Region region;
    private final ApiClient client;

    private CertCentral(Region region, ApiClient client) {
        this.region = region;
        this.client = client;
    }

    /**
     * Starts a client.
     *
     * @return a builder; {@link Builder#region} and {@link Builder#apiKey} must be called
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The calls that order certificates. Cheap; ask as often as you like.
     *
     * @return never null
     */
    public OrderCalls orders() {
        return new OrderCalls(client);
    }

    /**
     * The region of the account. Operations that it does not offer fail before anything is sent.
     *
     * @return never null
     */
    public Region region() {
        return region;
    }

    /**
     * The transport, for calls that are not generated.
     *
     * @return never null
     */
    public ApiClient client() {
        return client;
    }

    /**
     * Refuses further calls and lets go of threads and idle connections, but not of a given OkHttp client. Calls under way
     * come to their end.
     */
    @Override
    public void close() {
        client.close();
    }

    /**
     * Where calls go, nothing about the key.
     *
     * @return for people
     */
    @Override
    public String toString() {
        return "CertCentral[" + region.id() + ", " + client.baseUrl() + "]";
    }

    /** Collects what a client needs. Not for use by many threads. */
    public static final class Builder {

        private final ApiClient.Builder client = ApiClient.builder(CertCentralApi.description());
        private @Nullable Region region;

        private Builder() {}

        /**
         * The region of the account: the one whose console you sign in to. Required.
         *
         * @param chosen the region
         * @return this builder
         */
        public Builder region(Region chosen) {
            this.region = Objects.requireNonNull(chosen, "region");
            client.server(chosen);
            return this;
        }

        /**
         * The API key of the account. Required.
         *
         * @param key the key
         * @return this builder
         */
        public Builder apiKey(ApiKey key) {
            client.apiKey(key);
            return this;
        }

        /**
         * Calls another address than the region's, such as the sandbox. The API key goes there instead.
         *
         * @param override absolute URL without user info, query and fragment; {@code https}, or {@code http} on this machine;
         *     null: the region's own
         * @return this builder
         */
        public Builder baseUrl(@Nullable String override) {
            client.baseUrl(override);
            return this;
        }

        /**
         * An OkHttp client to derive the transport from, see {@link ApiClient.Builder#httpClient}.
         *
         * @param given the client; null: an own one
         * @return this builder
         */
        public Builder httpClient(@Nullable OkHttpClient given) {
            client.httpClient(given);
            return this;
        }

        /**
         * The time a call may take from beginning to end. Default: what the given OkHttp client says, else two minutes.
         *
         * @param limit positive
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder callTimeout(Duration limit) {
            client.callTimeout(limit);
            return this;
        }

        /**
         * Builds the client, without touching the network. A key in the environment is read here.
         *
         * @return the client
         * @throws IllegalStateException if the region or the key is missing
         * @throws IllegalArgumentException if the base URL is not usable
         * @throws dev.certcentral.runtime.error.ApiKeyException if the environment holds no usable key
         */
        public CertCentral build() {
            Region chosen = region;
            if (chosen == null) {
                throw new IllegalStateException("The client is not complete: call region(...) on its builder.");
            }
            return new CertCentral(
                    chosen, client.json(CertCentralJson.factory()).build());
        }
    }
}
