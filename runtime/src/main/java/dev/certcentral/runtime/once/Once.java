package dev.certcentral.runtime.once;

import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.OperationInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;

/** Prepares calls that are carried out at most once. Generated code uses it. */
public final class Once {

    private Once() {}

    /**
     * Prepares a call.
     *
     * @param <T> type of the answer
     * @param <L> type of the look-up's answer
     * @param client makes the calls; its policy applies unless the call is given another
     * @param operation what is called
     * @param id names the request at the API
     * @param ownId whether the caller chose the id: it may be in use already, so that is looked up before anything is sent
     * @param send makes a fresh call that carries the id
     * @param lookUp makes a fresh call that looks the id up
     * @param found the answers to all requests with that id, read from the look-up's answer
     * @return the call, not made yet
     */
    public static <T, L> OnceCall<T> call(
            ApiClient client,
            OperationInfo operation,
            String id,
            boolean ownId,
            Supplier<ApiCall<T>> send,
            Supplier<ApiCall<L>> lookUp,
            Function<L, List<T>> found) {
        return new AtMostOnce<>(
                client.timing(),
                operation.line(),
                Objects.requireNonNull(id, "id"),
                ownId,
                Objects.requireNonNull(send, "send"),
                Objects.requireNonNull(lookUp, "lookUp"),
                Objects.requireNonNull(found, "found"),
                client.once(),
                new AtomicBoolean());
    }

    /**
     * A random id, where the caller has none: 32 hexadecimal digits.
     *
     * @return never the same
     */
    public static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
