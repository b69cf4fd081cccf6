package dev.certcentral.runtime.http;

import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** What Retrofit came back with: a response or a failure. A value, so that it can change threads before it is judged. */
record Answer<T>(@Nullable Response<T> response, @Nullable Throwable failure) {}
