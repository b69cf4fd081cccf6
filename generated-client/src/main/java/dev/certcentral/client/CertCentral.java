package dev.certcentral.client;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.RequestLog;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.policy.RateLimiting;
import dev.certcentral.runtime.policy.RetryPolicy;
import dev.certcentral.runtime.time.Timing;
import java.time.Clock;
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
    private final Watches watches;

    private CertCentral(Region region, ApiClient client, Waiting waiting) {
        this.region = region;
        this.client = client;
        this.watches = new Watches(client, waiting);
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
     * Placing, finding, awaiting and cancelling orders. Cheap; ask as often as you like, here and below.
     *
     * @return never null
     */
    public Orders orders() {
        return new Orders(client, watches);
    }

    /**
     * Finding, deciding and awaiting requests for approval.
     *
     * @return never null
     */
    public Requests requests() {
        return new Requests(client, watches);
    }

    /**
     * Downloading certificates.
     *
     * @return never null
     */
    public Certificates certificates() {
        return new Certificates(client);
    }

    /**
     * The organizations of the account.
     *
     * @return never null
     */
    public Organizations organizations() {
        return new Organizations(client);
    }

    /**
     * Containers and custom fields of the account.
     *
     * @return never null
     */
    public Account account() {
        return new Account(client);
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
     * come to their end; waits end with a {@link StillWaitingException}.
     */
    @Override
    public void close() {
        watches.close();
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
        private Waiting waiting = Waiting.STANDARD;

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
         * The time that one attempt of a call may take from beginning to end. Default: what the given OkHttp client says, else two
         * minutes. What all attempts may take together is told by {@link #retries}.
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
         * The largest response body that is read, after decompression. Default: 16 MiB.
         *
         * @param bytes positive
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder largestResponse(long bytes) {
            client.largestResponse(bytes);
            return this;
        }

        /**
         * How calls that only read are repeated. Default: {@link RetryPolicy#STANDARD}. No order is ever repeated.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder retries(RetryPolicy policy) {
            client.retries(policy);
            return this;
        }

        /**
         * What to do with calls that the API's rate limits do not allow yet. Default: {@link RateLimiting#STANDARD}.
         *
         * @param choice the choice
         * @return this builder
         */
        public Builder rateLimiting(RateLimiting choice) {
            client.rateLimiting(choice);
            return this;
        }

        /**
         * Counts the calls of this client together with those of another one with the same API key, because the API counts them
         * together, see {@link ApiClient.Builder#shareLimits}.
         *
         * @param other a client with the same key
         * @return this builder
         */
        public Builder shareLimits(CertCentral other) {
            client.shareLimits(other.client());
            return this;
        }

        /**
         * What to do about the lost answer of an order that is placed at most once. Default: {@link OncePolicy#STANDARD}.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder once(OncePolicy policy) {
            client.once(policy);
            return this;
        }

        /**
         * How to wait for orders and requests. Default: {@link Waiting#STANDARD}.
         *
         * @param choice pauses and deadline
         * @return this builder
         */
        public Builder waiting(Waiting choice) {
            this.waiting = Objects.requireNonNull(choice, "waiting");
            return this;
        }

        /**
         * Logs calls, without secrets and personal data. Default: nothing is logged.
         *
         * @param target where to and in what detail; null: nowhere
         * @return this builder
         */
        public Builder log(@Nullable RequestLog target) {
            client.log(target);
            return this;
        }

        /**
         * Lets time pass between attempts, look-ups and looks. For tests and simulations; default: real time.
         *
         * @param source the time
         * @return this builder
         */
        public Builder timing(Timing source) {
            client.timing(source);
            return this;
        }

        /**
         * Tells the date, to understand a {@code Retry-After} header that holds one. Default: the system's clock.
         *
         * @param source the clock
         * @return this builder
         */
        public Builder clock(Clock source) {
            client.clock(source);
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
                    chosen, client.json(CertCentralJson.factory()).build(), waiting);
        }
    }
}
