package dev.certcentral.runtime.http;

import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** What Retrofit came back with: a response or a failure. A value, so that it can change threads before it is judged. */
final class Answer<T> {

    final @Nullable Response<T> response;
    final @Nullable Throwable failure;

    Answer(@Nullable Response<T> response, @Nullable Throwable failure) {
        this.response = response;
        this.failure = failure;
    }
}
