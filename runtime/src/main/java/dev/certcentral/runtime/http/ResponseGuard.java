package dev.certcentral.runtime.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

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
        GuardedSource source = response.isSuccessful()
                ? new StrictSource(body, attempt, largestBody)
                : new CuttingSource(body, attempt, LARGEST_ERROR);
        return response.newBuilder().body(new GuardedBody(body, source)).build();
    }

    /** Counts what passes. */
    private abstract static class GuardedSource extends ForwardingSource {
        final Attempt attempt;
        final long limit;
        long count;

        GuardedSource(ResponseBody body, Attempt attempt, long limit) {
            super(body.source());
            this.attempt = attempt;
            this.limit = limit;
        }

        long pass(Buffer sink, long byteCount) throws IOException {
            long start = sink.size();
            long read = super.read(sink, byteCount);
            if (read > 0) {
                count += read;
                attempt.bodyRead(sink, start, read);
            }
            return read;
        }

        abstract long length(long announced);
    }

    private static final class StrictSource extends GuardedSource {
        StrictSource(ResponseBody body, Attempt attempt, long limit) {
            super(body, attempt, limit);
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read;
            try {
                read = pass(sink, byteCount);
            } catch (IOException e) {
                attempt.bodyBroke();
                throw e;
            }
            if (count > limit) {
                throw new IOException("the body is larger than the limit of " + limit + " bytes");
            }
            return read;
        }

        @Override
        long length(long announced) {
            return announced;
        }
    }

    private static final class CuttingSource extends GuardedSource {
        CuttingSource(ResponseBody body, Attempt attempt, long limit) {
            super(body, attempt, limit);
        }

        @Override
        public long read(Buffer sink, long byteCount) {
            long room = limit - count;
            if (room <= 0) {
                return -1;
            }
            try {
                return pass(sink, Math.min(byteCount, room));
            } catch (IOException brokenOff) {
                return -1;
            }
        }

        @Override
        long length(long announced) {
            return -1; // it may be cut
        }
    }

    private static final class GuardedBody extends ResponseBody {
        private final ResponseBody body;
        private final GuardedSource guarded;
        private final BufferedSource source;

        GuardedBody(ResponseBody body, GuardedSource guarded) {
            this.body = body;
            this.guarded = guarded;
            this.source = Okio.buffer(guarded);
        }

        @Override
        public @Nullable MediaType contentType() {
            return body.contentType();
        }

        @Override
        public long contentLength() {
            return guarded.length(body.contentLength());
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }
}
