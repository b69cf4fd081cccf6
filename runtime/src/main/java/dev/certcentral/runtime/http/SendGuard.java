package dev.certcentral.runtime.http;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * The last interceptor before the wire: notes that the request is being sent, and refuses to send one that was given up
 * or one that changes something a second time, whoever asks for it (another interceptor that retries, for one).
 */
final class SendGuard implements Interceptor {

    private static final Pattern ENDLESS = Pattern.compile("[0-9]{10,}");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Attempt attempt = chain.call().request().tag(Attempt.class);
        if (attempt != null) {
            check(attempt, chain.request().method());
        }
        return readable(answer(chain));
    }

    /** OkHttp builds a response of whatever number the status is, and fails in the same unseen way if it is negative. */
    private static Response answer(Chain chain) throws IOException {
        try {
            return chain.proceed(chain.request());
        } catch (IllegalStateException e) {
            throw new IOException("the answer cannot be understood: " + e.getMessage(), e);
        }
    }

    /**
     * OkHttp reads the header of a 503 as an {@code int} and fails with a {@code NumberFormatException} where that is too
     * small, on a thread of its own even unseen. Nobody waits that long, so the header is left out.
     */
    private static Response readable(Response response) {
        String pause = response.code() == 503 ? response.header("Retry-After") : null;
        return pause == null || !ENDLESS.matcher(pause).matches()
                ? response
                : response.newBuilder().removeHeader("Retry-After").build();
    }

    private static void check(Attempt attempt, String method) throws IOException {
        if (attempt.send()) {
            return;
        }
        if (!attempt.wasSent()) {
            throw new IOException("the call was given up");
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            throw new IOException("refused to send the request a second time");
        }
        attempt.answered(0); // the first answer is history
    }
}
