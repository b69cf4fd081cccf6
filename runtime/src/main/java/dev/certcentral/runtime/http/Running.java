package dev.certcentral.runtime.http;

import retrofit2.Call;

/** A call under way: Retrofit's call, what happened to it, and whether somebody gave it up. */
final class Running<T> {

    private final Call<T> call;
    private final Attempt attempt;
    private volatile boolean givenUp;
    private volatile boolean settled;

    private Running(Call<T> call, Attempt attempt) {
        this.call = call;
        this.attempt = attempt;
    }

    /** Creates the HTTP request, which serializes its body, and does not send it. */
    static <T> Running<T> of(Call<T> call) {
        Attempt attempt = call.request().tag(Attempt.class);
        if (attempt == null) {
            throw new IllegalStateException("The call was not made by the interface of an ApiClient.");
        }
        return new Running<>(call, attempt);
    }

    Call<T> call() {
        return call;
    }

    Attempt attempt() {
        return attempt;
    }

    /** Waits for the answer. */
    @SuppressWarnings("CatchingUnchecked") // judged by the caller's thread
    Answer<T> await() {
        try {
            return new Answer<>(call.execute(), null);
        } catch (Exception | Error e) {
            return new Answer<>(null, e);
        }
    }

    /** Stops the call wherever it is; what was not sent yet never will be. Does nothing once settled. */
    void giveUp() {
        if (!settled) {
            givenUp = true;
            attempt.abandon();
            call.cancel();
        }
    }

    void settle() {
        settled = true;
    }

    boolean givenUp() {
        return givenUp;
    }

    boolean promisesBody() {
        return call instanceof PromisedBody;
    }
}
