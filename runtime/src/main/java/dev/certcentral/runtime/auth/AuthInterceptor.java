package dev.certcentral.runtime.auth;

import dev.certcentral.runtime.error.ApiKeyException;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Objects;
import okhttp3.Connection;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Puts the API key on requests to the configured scheme, host and port, and takes it off all others.
 *
 * <p>It belongs at the end of the network interceptors: there it sees every request as it is about to be written, also one
 * that another interceptor has pointed elsewhere, and no other interceptor sees the key. The response it hands back belongs
 * to the request without the key. Safe for use by many threads.
 */
public final class AuthInterceptor implements Interceptor {

    private final String header;
    private final ApiKey key;
    private final HttpUrl home;

    /**
     * Creates the interceptor.
     *
     * @param header name of the header
     * @param key the key, {@linkplain ApiKey#resolve resolved}
     * @param home the base URL; its path does not matter
     */
    public AuthInterceptor(String header, ApiKey key, HttpUrl home) {
        this.header = Objects.requireNonNull(header, "header");
        this.key = Objects.requireNonNull(key, "key");
        this.home = Objects.requireNonNull(home, "home");
    }

    /**
     * Sends the request with the key if it goes home, else without.
     *
     * @param chain the rest of the chain
     * @return the answer, attached to the request without the key
     * @throws KeyUnavailable if there is no usable key
     * @throws IOException if sending fails
     */
    @Override
    public Response intercept(Chain chain) throws IOException {
        Request bare = chain.request().newBuilder().removeHeader(header).build();
        if (!goesHome(bare.url(), chain.connection())) {
            return chain.proceed(bare);
        }
        Response response = chain.proceed(withKey(bare, chain));
        return response.newBuilder().request(bare).build();
    }

    private Request withKey(Request bare, Chain chain) throws IOException {
        String value;
        try {
            value = key.value();
        } catch (ApiKeyException e) {
            throw new KeyUnavailable(e);
        }
        Secrets secrets = chain.call().request().tag(Secrets.class);
        if (secrets != null) {
            secrets.secret(value);
        }
        return bare.newBuilder().header(header, value).build();
    }

    private boolean goesHome(HttpUrl url, @Nullable Connection connection) {
        return url.scheme().equals(home.scheme())
                && url.host().equals(home.host())
                && url.port() == home.port()
                && (url.isHttps() || isLoopback(connection));
    }

    /** Plain HTTP is for this machine only, whatever a host name was resolved to. */
    private static boolean isLoopback(@Nullable Connection connection) {
        InetAddress address =
                connection == null ? null : connection.route().socketAddress().getAddress();
        return address != null && address.isLoopbackAddress();
    }

    /**
     * Nothing about the key.
     *
     * @return such as {@code AuthInterceptor[X-API-KEY to https://host/]}
     */
    @Override
    public String toString() {
        return "AuthInterceptor[" + header + " to " + home + "]";
    }
}
