package dev.certcentral.runtime.http;

import com.squareup.moshi.JsonAdapter;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.auth.AuthInterceptor;
import dev.certcentral.runtime.secret.Secrets;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** OkHttp and Retrofit, put together for one client. Created by its first call. */
final class Transport {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration WRITE_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration CALL_TIMEOUT = Duration.ofMinutes(2);
    private static final int MOST_CALLS = 32;
    private static final int IDLE_CONNECTIONS = 5;

    /**
     * Short, because many servers close an idle connection after five seconds, and OkHttp looks whether they did only after
     * ten. An order that meets a closed connection fails with an unknown outcome, for nothing.
     */
    private static final int IDLE_SECONDS = 4;

    /** What a transport is made of. The key is resolved; without a header there is none. */
    static final class Settings {
        final BaseUrl baseUrl;
        final JsonAdapter.Factory json;

        @Nullable
        String authHeader;

        @Nullable
        ApiKey apiKey;

        @Nullable
        OkHttpClient httpClient;

        @Nullable
        Duration callTimeout;

        long largestBody;

        @Nullable
        CallLog log;

        Settings(BaseUrl baseUrl, JsonAdapter.Factory json) {
            this.baseUrl = baseUrl;
            this.json = json;
        }
    }

    private final boolean own;
    private final OkHttpClient http;
    private final Retrofit retrofit;
    private final Map<Class<?>, Object> interfaces = new ConcurrentHashMap<>();

    Transport(Settings settings) {
        HttpUrl home = HttpUrl.get(settings.baseUrl.toString());
        this.own = settings.httpClient == null;
        this.http = client(settings, home);
        this.retrofit = new Retrofit.Builder()
                .baseUrl(home)
                .callFactory(request -> newCall(home, request))
                .addCallAdapterFactory(new PromisedBody.Factory())
                .addConverterFactory(new JsonConverters(settings.json))
                .build();
    }

    <A> A api(Class<A> type) {
        Object proxy = interfaces.computeIfAbsent(type, retrofit::create);
        return type.cast(proxy);
    }

    /** Lets go of what this transport brought; calls under way come to their end. */
    void close() {
        if (own) {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }

    private Call newCall(HttpUrl home, Request request) {
        if (!below(home, request.url())) {
            throw new IllegalArgumentException("The path of an interface method leads away from the base URL " + home
                    + "; it must be relative and start without a slash.");
        }
        JsonBody body = request.body() instanceof JsonBody json ? json : null;
        Secrets secrets = body == null ? new Secrets() : body.secrets();
        return http.newCall(request.newBuilder()
                .tag(JsonBody.class, body)
                .url(withQuery(request, secrets))
                .tag(Secrets.class, secrets)
                .tag(Attempt.class, new Attempt(secrets))
                .build());
    }

    private static HttpUrl withQuery(Request request, Secrets secrets) {
        QueryParameters query = request.tag(QueryParameters.class);
        if (query == null || query.pairs().isEmpty()) {
            return request.url();
        }
        HttpUrl.Builder url = request.url().newBuilder();
        for (String text : query.texts()) {
            secrets.text(text);
        }
        for (QueryParameters.Pair pair : query.pairs()) {
            url.addQueryParameter(pair.name(), pair.value());
        }
        return url.build();
    }

    private static boolean below(HttpUrl home, HttpUrl url) {
        return url.scheme().equals(home.scheme())
                && url.host().equals(home.host())
                && url.port() == home.port()
                && url.encodedPath().startsWith(home.encodedPath());
    }

    private static OkHttpClient client(Settings settings, HttpUrl home) {
        OkHttpClient given = settings.httpClient;
        OkHttpClient.Builder builder = given == null ? ownClient(settings.baseUrl.plainHttp()) : given.newBuilder();
        if (settings.callTimeout != null) {
            builder.callTimeout(settings.callTimeout);
        } else if (given == null || given.callTimeoutMillis() == 0) {
            builder.callTimeout(CALL_TIMEOUT);
        }
        neverTwice(builder);
        builder.addInterceptor(new RequestFinisher());
        if (settings.log != null) {
            builder.addInterceptor(settings.log);
        }
        builder.addInterceptor(new ResponseGuard(settings.largestBody));
        if (settings.authHeader != null && settings.apiKey != null) {
            builder.addNetworkInterceptor(new AuthInterceptor(settings.authHeader, settings.apiKey, home));
        }
        builder.addNetworkInterceptor(new SendGuard());
        if (settings.baseUrl.plainHttp()) {
            builder.proxy(Proxy.NO_PROXY); // a proxy would read the key
        }
        return builder.build();
    }

    /** Whatever the given client does, this one sends each request once, to where it was addressed. */
    private static void neverTwice(OkHttpClient.Builder builder) {
        builder.retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE) // answers 401 by sending again
                .cache(null); // would mix the answers to different keys
    }

    private static OkHttpClient.Builder ownClient(boolean plainHttp) {
        Dispatcher dispatcher = new Dispatcher(DaemonThreads.pool("certcentral-http"));
        dispatcher.setMaxRequestsPerHost(MOST_CALLS);
        OkHttpClient.Builder builder = new OkHttpClient.Builder();
        if (plainHttp) { // else OkHttp reads all certificates that the JDK trusts, which no call would ask for
            builder.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
        }
        return builder.dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(READ_TIMEOUT)
                .writeTimeout(WRITE_TIMEOUT);
    }
}
