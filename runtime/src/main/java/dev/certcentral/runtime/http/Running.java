package dev.certcentral.runtime.http;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

/** A call under way: Retrofit's call, what happened to it, and whether somebody gave it up. */
final class Running<T extends @Nullable Object> implements Callback<T> {

    private final Call<T> call;
    private final Attempt attempt;
    private final boolean sentBefore;
    private RateLimiter.@Nullable Turn turn;
    private volatile boolean givenUp;
    private volatile boolean settled;
    private @Nullable Consumer<Answer<T>> next;

    private Running(Call<T> call, Attempt attempt, boolean sentBefore) {
        this.call = call;
        this.attempt = attempt;
        this.sentBefore = sentBefore;
    }

    /**
     * Creates the HTTP request, which serializes its body, and does not send it.
     *
     * @param sentBefore whether an earlier attempt of the same call was sent
     */
    static <T extends @Nullable Object> Running<T> of(Call<T> call, boolean sentBefore) {
        Attempt attempt = call.request().tag(Attempt.class);
        if (attempt == null) {
            throw new IllegalStateException("The call was not made by the interface of an ApiClient.");
        }
        return new Running<>(call, attempt, sentBefore);
    }

    HttpUrl url() {
        return call.request().url();
    }

    Attempt attempt() {
        return attempt;
    }

    /** Whether this or an earlier attempt can have reached the API. */
    boolean wasSent() {
        return sentBefore || attempt.wasSent();
    }

    /** Shortens the time that this attempt may take. */
    void limit(long nanos) {
        long limit = call.timeout().timeoutNanos();
        if (limit == 0 || nanos < limit) {
            call.timeout().timeout(Math.max(1, nanos), TimeUnit.NANOSECONDS); // 0 would be none
        }
    }

    /** What {@link #over} gives back. */
    void holds(RateLimiter.Turn asked) {
        turn = asked;
    }

    /** Nobody waits for this attempt any more. */
    void over() {
        if (turn != null) {
            turn.giveBack(attempt.wasSent());
        }
    }

    /** Waits for the answer; throws nothing, because another thread judges it. */
    Answer<T> await() {
        try {
            return new Answer<>(call.execute(), null);
        } catch (Exception | Error e) {
            return new Answer<>(null, e);
        } finally {
            settled = true;
        }
    }

    /** Does not wait for the answer, but hands it on, on a thread of OkHttp's dispatcher. */
    void enqueue(Consumer<Answer<T>> judge) {
        next = judge;
        call.enqueue(this);
    }

    @Override
    public void onResponse(Call<T> same, Response<T> response) {
        finish(new Answer<>(response, null));
    }

    @Override
    public void onFailure(Call<T> same, Throwable failure) {
        finish(new Answer<>(null, failure));
    }

    private void finish(Answer<T> answer) {
        settled = true;
        Objects.requireNonNull(next).accept(answer);
    }

    /** Stops the call wherever it is; what was not sent yet never will be. Does nothing once settled. */
    void giveUp() {
        if (!settled) {
            givenUp = true;
            attempt.abandon();
            call.cancel();
        }
    }

    boolean givenUp() {
        return givenUp;
    }

    boolean promisesBody() {
        return call instanceof PromisedBody;
    }
}
