package dev.certcentral.runtime.http;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import okhttp3.Request;
import okio.Timeout;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Callback;
import retrofit2.Response;
import retrofit2.Retrofit;

/**
 * A call whose operation documents a response body. Retrofit alone does not tell a missing body (204) from an operation
 * that has none, and would hand out null for an object.
 */
final class PromisedBody<T> implements Call<T> {

    private final Call<T> call;
    private final boolean bytes;

    private PromisedBody(Call<T> call, boolean bytes) {
        this.call = call;
        this.bytes = bytes;
    }

    @Override
    public Response<T> execute() throws IOException {
        return prepared().execute();
    }

    @Override
    public void enqueue(Callback<T> callback) {
        prepared().enqueue(callback);
    }

    @Override
    public boolean isExecuted() {
        return call.isExecuted();
    }

    @Override
    public void cancel() {
        call.cancel();
    }

    @Override
    public boolean isCanceled() {
        return call.isCanceled();
    }

    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public Call<T> clone() {
        return new PromisedBody<>(call.clone(), bytes);
    }

    @Override
    public Request request() {
        return call.request();
    }

    @Override
    public Timeout timeout() {
        return call.timeout();
    }

    /** Notes that anything is welcome, not only JSON. */
    private Call<T> prepared() {
        Attempt attempt = bytes ? call.request().tag(Attempt.class) : null;
        if (attempt != null) {
            attempt.expectBytes();
        }
        return call;
    }

    /** Marks the calls of interface methods that return anything but {@code Call<Void>}. */
    static final class Factory extends CallAdapter.Factory {
        @Override
        public @Nullable CallAdapter<?, ?> get(Type returnType, Annotation[] annotations, Retrofit retrofit) {
            if (getRawType(returnType) != Call.class || !(returnType instanceof ParameterizedType generic)) {
                return null;
            }
            Type body = getParameterUpperBound(0, generic);
            return body == Void.class ? null : new Marker<>(body);
        }
    }

    private static final class Marker<R> implements CallAdapter<R, Call<R>> {
        private final Type body;

        Marker(Type body) {
            this.body = body;
        }

        @Override
        public Type responseType() {
            return body;
        }

        @Override
        public Call<R> adapt(Call<R> call) {
            return new PromisedBody<>(call, body == Download.class);
        }
    }
}
