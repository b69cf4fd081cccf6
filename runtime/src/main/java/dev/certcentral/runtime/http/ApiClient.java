package dev.certcentral.runtime.http;

import com.squareup.moshi.JsonAdapter;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.ErrorShape;
import dev.certcentral.runtime.error.ServerMismatchException;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.policy.RateLimiting;
import dev.certcentral.runtime.policy.RetryPolicy;
import dev.certcentral.runtime.time.Timing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/**
 * Makes calls to one server of an API. Generated code sits on top of it; use it directly to reach what has no generated
 * call yet.
 *
 * <p>What it promises, whatever OkHttp client it is given:
 *
 * <ul>
 *   <li>The API key travels to the configured scheme, host and port only, over HTTPS (plain HTTP within this machine). It is
 *       added behind all other interceptors, which do not see it.
 *   <li>Redirects are not followed.
 *   <li>A request that changes something is written to a connection at most once. What only reads, or is documented as
 *       repeatable, is repeated after failures that may pass, see {@link Builder#retries}.
 *   <li>Documented rate limits are kept, see {@link Builder#rateLimiting}.
 *   <li>Bodies are bounded, and every call ends in time.
 * </ul>
 *
 * <p>One client per account is enough. It is safe for use by many threads. It holds no thread and no connection before its
 * first call, and all of its threads are daemons, so closing it is polite but not necessary.
 */
public final class ApiClient implements AutoCloseable {

    private final ApiDescription description;
    private final Server server;
    private final Transport.Settings settings;
    private final AnswerReader reader;
    private final Manners manners;
    private final Object lock = new Object();
    private volatile @Nullable Transport transport;
    private volatile @Nullable ExecutorService workers;
    private volatile boolean closed;

    private ApiClient(
            ApiDescription description, Server server, Transport.Settings settings, Manners manners, Clock clock) {
        this.description = description;
        this.server = server;
        this.settings = settings;
        this.manners = manners;
        ErrorShape shape = new ErrorShape(description.errorList(), description.errorCode(), description.errorMessage());
        this.reader = new AnswerReader(shape, clock, settings.log);
    }

    /**
     * Starts a client.
     *
     * @param description the API
     * @return a builder; {@link Builder#server}, {@link Builder#json} and, for an API with a key, {@link Builder#apiKey}
     *     must be called
     */
    public static Builder builder(ApiDescription description) {
        return new Builder(description);
    }

    /**
     * The API.
     *
     * @return never null
     */
    public ApiDescription description() {
        return description;
    }

    /**
     * The configured server.
     *
     * @return never null
     */
    public Server server() {
        return server;
    }

    /**
     * Where requests go: the server's URL or its override.
     *
     * @return the base URL, ending in a slash
     */
    public String baseUrl() {
        return settings.baseUrl.toString();
    }

    /**
     * How this client waits.
     *
     * @return never null
     */
    public Timing timing() {
        return manners.timing;
    }

    /**
     * What this client does about lost answers of calls that are to be carried out at most once.
     *
     * @return never null
     */
    public OncePolicy once() {
        return manners.once;
    }

    /**
     * An implementation of a Retrofit interface on this client's transport, created once. Its calls keep the promises above,
     * but failures are Retrofit's, and nobody checks whether the server offers the operation. Paths must be relative to the
     * base URL, without a slash at the start.
     *
     * @param <A> the interface
     * @param retrofitInterface the interface
     * @return its implementation, the same one every time
     * @throws IllegalStateException if the client is closed
     */
    public <A> A api(Class<A> retrofitInterface) {
        requireOpen();
        return transport().api(retrofitInterface);
    }

    /**
     * Prepares a call. Nothing is sent, connected or asked before it is executed.
     *
     * @param <T> type of the response body; {@code @Nullable Void} when there is none
     * @param operation what is called; checked against the configured server before anything is sent
     * @param call makes the Retrofit call, from an interface of {@link #api}; asked for every attempt, when
     *     the call is executed
     * @return a call to be made once
     */
    public <T extends @Nullable Object> ApiCall<T> call(OperationInfo operation, Supplier<Call<T>> call) {
        return new HttpCall<>(
                this, Objects.requireNonNull(operation, "operation"), Objects.requireNonNull(call, "call"));
    }

    /**
     * Refuses further calls and lets go of threads and idle connections that this client created. Calls under way come to
     * their end. An OkHttp client that was given stays open. Closing again does nothing.
     */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            if (transport != null) {
                transport.close();
            }
            if (workers != null) {
                workers.shutdown();
            }
        }
    }

    /**
     * Which API and where, nothing about the key.
     *
     * @return for people
     */
    @Override
    public String toString() {
        return "ApiClient[" + description.title() + ", " + server.id() + ", " + settings.baseUrl + "]";
    }

    Manners manners() {
        return manners;
    }

    AnswerReader reader() {
        return reader;
    }

    void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The client is closed.");
        }
    }

    void requireOffered(OperationInfo operation) {
        if (!operation.servers().contains(server.id())) {
            throw new ServerMismatchException(operation.id(), server.id(), operation.servers());
        }
    }

    /** Runs a task that does not throw on a thread of this client. */
    <R> CompletableFuture<R> onWorker(Supplier<R> task) {
        try {
            return CompletableFuture.supplyAsync(task, workers());
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("The client is closed.", e);
        }
    }

    private ExecutorService workers() {
        synchronized (lock) {
            requireOpen();
            if (workers == null) {
                workers = DaemonThreads.pool("certcentral-call");
            }
            return workers;
        }
    }

    private Transport transport() {
        synchronized (lock) {
            requireOpen();
            if (transport == null) {
                transport = new Transport(settings);
            }
            return transport;
        }
    }

    /** Collects what a client needs. Not for use by many threads. */
    public static final class Builder {

        private static final long LARGEST_BODY = 16L * 1024 * 1024;

        private final ApiDescription description;
        private @Nullable Server server;
        private @Nullable String baseUrl;
        private @Nullable ApiKey apiKey;
        private JsonAdapter.@Nullable Factory json;
        private @Nullable OkHttpClient httpClient;
        private @Nullable Duration callTimeout;
        private long largestBody = LARGEST_BODY;
        private Clock clock = Clock.systemUTC();
        private RetryPolicy retries = RetryPolicy.STANDARD;
        private RateLimiting rateLimiting = RateLimiting.STANDARD;
        private OncePolicy once = OncePolicy.STANDARD;
        private Timing timing = Timing.system();
        private @Nullable DoubleSupplier jitter;
        private @Nullable RateLimiter shared;
        private @Nullable RequestLog log;

        private Builder(ApiDescription description) {
            this.description = Objects.requireNonNull(description, "description");
        }

        /**
         * Which server to call. Required. It also decides which operations are offered.
         *
         * @param chosen the server
         * @return this builder
         */
        public Builder server(Server chosen) {
            this.server = Objects.requireNonNull(chosen, "server");
            return this;
        }

        /**
         * Calls another address than the server's, such as a sandbox on this machine. The API key goes there instead.
         *
         * @param override absolute URL without user info, query and fragment; {@code https}, or {@code http} for
         *     {@code localhost}, {@code 127.0.0.0/8} and {@code [::1]}; null: the server's own
         * @return this builder
         */
        public Builder baseUrl(@Nullable String override) {
            this.baseUrl = override;
            return this;
        }

        /**
         * The API key. Required if the API's description names a header for it, else forbidden.
         *
         * @param key the key
         * @return this builder
         */
        public Builder apiKey(ApiKey key) {
            this.apiKey = Objects.requireNonNull(key, "apiKey");
            return this;
        }

        /**
         * The JSON adapters of the API's types. Required. What they do not cover is not read by reflection but refused.
         *
         * @param adapters usually generated
         * @return this builder
         */
        public Builder json(JsonAdapter.Factory adapters) {
            this.json = Objects.requireNonNull(adapters, "json");
            return this;
        }

        /**
         * An OkHttp client to derive the transport from: proxies, TLS, interceptors, dispatcher, connection pool and time
         * limits come from it. Redirects, retries, its authenticator and its cache are switched off. It is not closed with
         * this client.
         *
         * <p>Its interceptors do not see the API key, but they and its event listeners see the bodies with everything in
         * them, and an event listener sees the complete headers: do not log those there, use {@link #log}.
         *
         * @param client the client; null: an own one
         * @return this builder
         */
        public Builder httpClient(@Nullable OkHttpClient client) {
            this.httpClient = client;
            return this;
        }

        /**
         * The time that one attempt of a call may take from beginning to end. Default: what the given OkHttp client says, else
         * two minutes. Waiting for a turn comes before, so that an order which had to wait has no less time for its answer;
         * calls that may be repeated also end at the deadline of {@link #retries}.
         *
         * @param limit positive
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder callTimeout(Duration limit) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("the time limit of a call is positive");
            }
            this.callTimeout = limit;
            return this;
        }

        /**
         * The largest response body that is read, after decompression. Default: 16 MiB. A larger one fails with an
         * {@link dev.certcentral.runtime.error.UnreadableResponseException}. Bodies of errors are cut at 64 KiB instead.
         *
         * @param bytes positive
         * @return this builder
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder largestResponse(long bytes) {
            if (bytes <= 0) {
                throw new IllegalArgumentException("the largest response has a positive size");
            }
            this.largestBody = bytes;
            return this;
        }

        /**
         * Tells the time, to compute how far away a date in a {@code Retry-After} header is. Default: the system's clock.
         *
         * @param source the clock
         * @return this builder
         */
        public Builder clock(Clock source) {
            this.clock = Objects.requireNonNull(source, "clock");
            return this;
        }

        /**
         * How calls that only read, or whose documentation says that repeating them is safe, are repeated. Default:
         * {@link RetryPolicy#STANDARD}. Nothing else is ever repeated.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder retries(RetryPolicy policy) {
            this.retries = Objects.requireNonNull(policy, "retries");
            return this;
        }

        /**
         * What to do with calls that the API's documented rate limits do not allow yet. Default:
         * {@link RateLimiting#STANDARD}.
         *
         * @param choice the choice
         * @return this builder
         */
        public Builder rateLimiting(RateLimiting choice) {
            this.rateLimiting = Objects.requireNonNull(choice, "rateLimiting");
            return this;
        }

        /**
         * Counts the calls of this client together with those of another one with the same API key, because the API counts
         * them together. Whether and how long calls wait stays each client's own choice.
         *
         * @param other a client of the same API
         * @return this builder
         * @throws IllegalArgumentException if the other client's API has other rate limits
         */
        public Builder shareLimits(ApiClient other) {
            if (!other.description.rateLimits().equals(description.rateLimits())) {
                throw new IllegalArgumentException("clients of different rate limits cannot share them");
            }
            this.shared = other.manners.limiter;
            return this;
        }

        /**
         * What spreads the pauses between attempts. For tests and simulations; default: chance.
         *
         * @param source gives numbers from 0 (inclusive) to 1 (exclusive); must be safe for use by many threads
         * @return this builder
         */
        public Builder jitter(DoubleSupplier source) {
            this.jitter = Objects.requireNonNull(source, "jitter");
            return this;
        }

        /**
         * What to do about lost answers of calls that are to be carried out at most once. Default:
         * {@link OncePolicy#STANDARD}.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder once(OncePolicy policy) {
            this.once = Objects.requireNonNull(policy, "once");
            return this;
        }

        /**
         * Lets time pass between attempts and look-ups. For tests and simulations; default: real time. The time limits of
         * connections are real always.
         *
         * @param source the time
         * @return this builder
         */
        public Builder timing(Timing source) {
            this.timing = Objects.requireNonNull(source, "timing");
            return this;
        }

        /**
         * Logs calls, without secrets and personal data. Default: nothing is logged, which costs nothing. Calls made through
         * interfaces of {@link ApiClient#api} directly are not logged.
         *
         * @param target where to and in what detail; null: nowhere
         * @return this builder
         */
        public Builder log(@Nullable RequestLog target) {
            this.log = target;
            return this;
        }

        /**
         * Builds the client, without touching the network. A key in the environment is read here.
         *
         * @return the client
         * @throws IllegalStateException if something required is missing or a key is given to an API without one
         * @throws IllegalArgumentException if the base URL is not usable
         * @throws dev.certcentral.runtime.error.ApiKeyException if the environment holds no usable key
         */
        public ApiClient build() {
            Server chosen = required(server, "server");
            JsonAdapter.Factory adapters = required(json, "json");
            BaseUrl url = BaseUrl.of(baseUrl == null ? chosen.url() : baseUrl);
            Transport.Settings settings = new Transport.Settings(url, adapters);
            settings.authHeader = description.authHeader();
            settings.apiKey = key();
            settings.httpClient = httpClient;
            settings.callTimeout = callTimeout;
            settings.largestBody = largestBody;
            settings.log = log == null ? null : new CallLog(log, description, adapters, timing);
            Manners manners = new Manners(retries, rateLimiting, once, timing, jitter, limiter());
            return new ApiClient(description, chosen, settings, manners, clock);
        }

        private @Nullable RateLimiter limiter() {
            if (shared != null) {
                return shared;
            }
            List<RateLimit> limits = description.rateLimits();
            return limits.isEmpty() ? null : new RateLimiter(limits, timing);
        }

        private @Nullable ApiKey key() {
            if (description.authHeader() == null) {
                if (apiKey != null) {
                    throw new IllegalStateException(description.title() + " takes no API key.");
                }
                return null;
            }
            return required(apiKey, "apiKey").resolve(description.keyVariable());
        }

        private static <V> V required(@Nullable V value, String call) {
            if (value == null) {
                throw new IllegalStateException("The client is not complete: call " + call + "(...) on its builder.");
            }
            return value;
        }
    }
}
