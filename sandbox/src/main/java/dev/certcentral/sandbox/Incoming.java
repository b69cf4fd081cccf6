package dev.certcentral.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request as it came in, with its body read up to a limit. Immutable. */
final class Incoming {

    /** Largest body taken. */
    static final int MAX_BODY = 1 << 20;

    private final String method;
    private final String path;
    private final String query;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private Incoming(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    /** Reads a request; a body beyond the limit is cut off one byte after it. */
    static Incoming of(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(lower(name), List.copyOf(values)));
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(MAX_BODY + 1);
        }
        String query = exchange.getRequestURI().getRawQuery();
        return new Incoming(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                query == null ? "" : query,
                headers,
                body);
    }

    private static String lower(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }

    String method() {
        return method;
    }

    /** Raw path. */
    String path() {
        return path;
    }

    /** Raw query; empty if there is none. */
    String query() {
        return query;
    }

    byte[] body() {
        return body.clone();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    boolean tooLarge() {
        return body.length > MAX_BODY;
    }

    /** Values of a header; none if it is absent. */
    List<String> header(String name) {
        return headers.getOrDefault(lower(name), List.of());
    }

    /** Headers that may be shown: a secret one has stars instead of its value. */
    Map<String, List<String>> headersWithout(String secret) {
        Map<String, List<String>> shown = new TreeMap<>(headers);
        shown.computeIfPresent(lower(secret), (name, values) -> List.of("***"));
        return shown;
    }

    /** Path and query as sent. */
    String target() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    RecordedRequest recorded(String secretHeader, int status) {
        return new RecordedRequest(method, target(), headersWithout(secretHeader), text(), status);
    }
}
