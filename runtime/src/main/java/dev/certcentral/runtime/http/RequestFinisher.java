package dev.certcentral.runtime.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Adds the standing headers and marks bodies as not repeatable. The last of the application interceptors but one. */
final class RequestFinisher implements Interceptor {

    /** The name and version this library gives itself. */
    static final String USER_AGENT = "certcentral-java/" + Version.NUMBER;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        Request.Builder finished = request.newBuilder().header("User-Agent", USER_AGENT);
        if (request.header("Accept") == null) {
            Attempt attempt = chain.call().request().tag(Attempt.class);
            finished.header("Accept", attempt != null && attempt.expectsBytes() ? "*/*" : "application/json");
        }
        if (request.body() != null) {
            finished.method(request.method(), new OneShot(request.body()));
        }
        return chain.proceed(finished.build());
    }

    /**
     * A body that OkHttp must not send again. Without it OkHttp repeats a POST that is answered by 503 with
     * {@code Retry-After: 0} (or by 421 on a shared connection), even when it is told not to retry.
     */
    private static final class OneShot extends RequestBody {
        private final RequestBody body;

        OneShot(RequestBody body) {
            this.body = body;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() throws IOException {
            return body.contentLength();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            body.writeTo(sink);
        }
    }
}
