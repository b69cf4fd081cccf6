package dev.certcentral.runtime.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * Bounds response bodies, after decompression, and notes how far they came. The body of a success that is too large
 * fails; the body of an error is cut instead, also where the connection breaks, because its status matters more than its
 * end.
 */
final class ResponseGuard implements Interceptor {

    private static final long LARGEST_ERROR = 64 * 1024;

    private final long largestBody;

    ResponseGuard(long largestBody) {
        this.largestBody = largestBody;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        Attempt attempt = chain.call().request().tag(Attempt.class);
        if (attempt == null) {
            return response;
        }
        attempt.answered(response.code());
        ResponseBody body = response.body();
        boolean strict = response.isSuccessful();
        Guarded source = new Guarded(body.source(), attempt, strict, strict ? largestBody : LARGEST_ERROR);
        long length = strict ? body.contentLength() : -1; // an error may be cut
        return response.newBuilder()
                .body(ResponseBody.create(Okio.buffer(source), body.contentType(), length))
                .build();
    }

    /** Counts what passes; strict: fails beyond the limit and where the connection breaks, else ends there. */
    private static final class Guarded extends ForwardingSource {
        private final Attempt attempt;
        private final boolean strict;
        private final long limit;
        private long count;

        Guarded(Source body, Attempt attempt, boolean strict, long limit) {
            super(body);
            this.attempt = attempt;
            this.strict = strict;
            this.limit = limit;
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long room = strict ? byteCount : Math.min(byteCount, limit - count);
            long read = strict || room > 0 ? pass(sink, room) : -1;
            if (count > limit) {
                throw new IOException("the body is larger than the limit of " + limit + " bytes");
            }
            return read;
        }

        private long pass(Buffer sink, long byteCount) throws IOException {
            long start = sink.size();
            long read;
            try {
                read = super.read(sink, byteCount);
            } catch (IOException e) {
                if (strict) {
                    attempt.bodyBroke();
                    throw e;
                }
                return -1;
            }
            if (read > 0) {
                count += read;
                attempt.bodyRead(sink, start, read);
            }
            return read;
        }
    }
}
