package dev.certcentral.runtime.http;

import java.util.function.Consumer;
import retrofit2.Call;
import retrofit2.Callback;
import retrofit2.Response;

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

    Attempt attempt() {
        return attempt;
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
    void enqueue(Consumer<Answer<T>> next) {
        call.enqueue(new Callback<>() {
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
                next.accept(answer);
            }
        });
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
