package dev.certcentral.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * A checked base URL, ending in a slash. Parsed without OkHttp, which is not touched before the first call.
 */
final class BaseUrl {

    private static final String LOOPBACK_V4 = "127(\\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}";

    private final String text;
    private final boolean plainHttp;

    private BaseUrl(String text, boolean plainHttp) {
        this.text = text;
        this.plainHttp = plainHttp;
    }

    /** Checks and completes the URL; {@code IllegalArgumentException} says what is wrong without repeating user info. */
    static BaseUrl of(String url) {
        URI uri = parse(url);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        require(scheme.equals("https") || scheme.equals("http"), "it must start with https://");
        require(
                uri.getRawUserInfo() == null
                        && !String.valueOf(uri.getRawAuthority()).contains("@"),
                "it must not hold user info");
        require(uri.getHost() != null, "it has no valid host (write international names in their xn-- form)");
        require(uri.getRawQuery() == null, "it must not hold a query");
        require(uri.getRawFragment() == null, "it must not hold a fragment");
        require(uri.getPort() != 0 && uri.getPort() <= 65535, "its port is not between 1 and 65535");
        require(uri.equals(uri.normalize()), "its path must not hold . or .. or empty segments");
        require(
                scheme.equals("https") || isLoopback(uri.getHost()),
                "plain http is for loopback hosts only, such as 127.0.0.1; use https://");
        String text = uri.toString();
        return new BaseUrl(text.endsWith("/") ? text : text + "/", scheme.equals("http"));
    }

    boolean plainHttp() {
        return plainHttp;
    }

    @Override
    public String toString() {
        return text;
    }

    private static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            // The exception repeats its input, which may hold a password: only its reason is told.
            throw new IllegalArgumentException(
                    "The base URL is not usable: " + e.getReason() + " at position " + (e.getIndex() + 1) + ".");
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException("The base URL is not usable: " + otherwise + ".");
        }
    }

    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.equals("[::1]")
                || host.equals("[0:0:0:0:0:0:0:1]")
                || host.matches(LOOPBACK_V4);
    }
}
