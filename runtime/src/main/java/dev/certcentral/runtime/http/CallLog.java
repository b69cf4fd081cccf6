package dev.certcentral.runtime.http;

import com.squareup.moshi.JsonAdapter;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.http.RequestLog.Detail;
import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import dev.certcentral.runtime.time.Timing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Tells a {@link RequestLog} about calls: as an interceptor that a request is being sent, and, asked by the reader of answers,
 * how it ended.
 */
final class CallLog implements Interceptor {

    private static final List<String> OWN_HEADERS = List.of("accept", "user-agent");

    private final RequestLog log;
    private final ApiDescription api;
    private final JsonAdapter.Factory adapters;
    private final Timing timing;
    private volatile @Nullable JsonConverters json;

    CallLog(RequestLog log, ApiDescription api, JsonAdapter.Factory adapters, Timing timing) {
        this.log = log;
        this.api = api;
        this.adapters = adapters;
        this.timing = timing;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Attempt attempt = chain.call().request().tag(Attempt.class);
        RequestLine line = attempt == null ? null : attempt.line();
        if (attempt != null && line != null) {
            Request request = chain.request();
            attempt.started(timing.nanoTime(), path(line.path(), request));
            if (log.tells(Detail.HEADERS)) {
                log.write(() -> line(line, attempt) + ": sending; headers " + sent(request) + sentBody(request));
            }
        }
        return chain.proceed(chain.request());
    }

    void succeeded(RequestLine line, Attempt attempt, ApiResponse<?> response, Headers headers) {
        log.write(() -> line(line, attempt) + ": HTTP " + response.status() + took(attempt) + received(headers, attempt)
                + (log.tells(Detail.BODIES) ? "; body " + body(response.body(), attempt.secrets()) : ""));
    }

    void failed(RequestLine line, Attempt attempt, RuntimeException failure, @Nullable Headers headers) {
        log.write(() -> {
            String message = String.valueOf(failure.getMessage());
            String start = line.toString();
            String text = message.startsWith(start) ? line(line, attempt) + message.substring(start.length()) : message;
            return text + took(attempt) + (headers == null ? "" : received(headers, attempt));
        });
    }

    private static String line(RequestLine line, Attempt attempt) {
        return line.method() + " " + attempt.shownPath() + " (" + line.operation() + ")";
    }

    private String took(Attempt attempt) {
        return attempt.wasStarted()
                ? " [" + TimeUnit.NANOSECONDS.toMillis(timing.nanoTime() - attempt.startedAt()) + " ms]"
                : "";
    }

    // /order/certificate/{order_id} and /v2/order/certificate/17?limit=5: the text of a path may be personal, a number
    // is not.
    private static String path(String template, Request request) {
        String[] names = template.split("/", -1);
        List<String> values = request.url().pathSegments();
        int offset = values.size() - names.length;
        for (int i = 0; i < names.length; i++) {
            if (names[i].startsWith("{") && i + offset >= 0 && Attempt.isNumber(values.get(i + offset))) {
                names[i] = values.get(i + offset);
            }
        }
        QueryParameters query = request.tag(QueryParameters.class);
        return String.join("/", names) + (query == null || query.pairs().isEmpty() ? "" : query.forLog());
    }

    /** Only what this client has set itself: what others add may be credentials of a proxy. */
    private String sent(Request request) {
        StringJoiner text = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < request.headers().size(); i++) {
            String name = request.headers().name(i);
            if (!name.equalsIgnoreCase(api.authHeader())) {
                boolean own = isOneOf(OWN_HEADERS, name);
                text.add(name + ": " + (own ? request.headers().value(i) : Redaction.HIDDEN));
            }
        }
        return text.toString();
    }

    private String sentBody(Request request) {
        JsonBody body = request.tag(JsonBody.class);
        if (body == null || !log.tells(Detail.BODIES)) {
            return "";
        }
        try {
            return "; body " + body.forLog();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String received(Headers headers, Attempt attempt) {
        if (!log.tells(Detail.HEADERS)) {
            return "";
        }
        StringJoiner text = new StringJoiner(", ", "; headers {", "}");
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i);
            if (!name.equalsIgnoreCase(api.authHeader())) {
                boolean secret = isOneOf(api.secretHeaders(), name);
                text.add(attempt.secrets().hideAll(name) + ": "
                        + (secret ? Redaction.HIDDEN : attempt.secrets().hideAll(headers.value(i))));
            }
        }
        return text.toString();
    }

    private static boolean isOneOf(List<String> names, String name) {
        for (String one : names) {
            if (one.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private String body(@Nullable Object value, Secrets secrets) {
        if (value == null) {
            return "none";
        }
        if (value instanceof Download download) {
            return "(" + download.size() + " bytes)";
        }
        if (value instanceof List<?> list) {
            StringJoiner text = new StringJoiner(",", "[", "]");
            for (Object element : list) {
                text.add(body(element, secrets));
            }
            return text.toString();
        }
        try {
            return secrets.hideAll(JsonBody.forLog(json().adapter(value.getClass()), value));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Created when first needed, like the transport: nothing of Retrofit is loaded before the first call. */
    private JsonConverters json() {
        JsonConverters known = json;
        if (known == null) {
            known = new JsonConverters(adapters);
            json = known;
        }
        return known;
    }
}
