package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.ServerMismatchException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class ServerCheckTest extends HttpTest {

    private final AtomicBoolean keyAsked = new AtomicBoolean();
    private final AtomicBoolean callAsked = new AtomicBoolean();

    @Test
    void operationOfAnotherServerIsRefusedBeforeAnythingHappens() {
        ServerMismatchException sync =
                failure(ServerMismatchException.class, () -> elsewhere().execute());
        CompletionException async = failure(
                CompletionException.class, () -> elsewhere().executeAsync().join());

        assertThat(sync)
                .hasMessageStartingWith("`elsewhere` is not offered on the configured server `here`, only on `there`,"
                        + " `yonder`. Nothing was sent.");
        assertThat(sync.operation()).isEqualTo("elsewhere");
        assertThat(sync.server()).isEqualTo("here");
        assertThat(sync.offeredOn()).containsExactly("there", "yonder");
        assertThat(sync.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(async).hasCauseInstanceOf(ServerMismatchException.class);
        assertThat(keyAsked).isFalse();
        assertThat(callAsked).isFalse();
        assertThat(server.getRequestCount()).isZero();
    }

    private ApiCall<TestApi.Thing> elsewhere() {
        ApiClient client = closing(builder()
                .apiKey(ApiKey.ofSupplier(() -> {
                    keyAsked.set(true);
                    return TestApi.KEY;
                }))
                .build());
        return client.call(TestApi.ELSEWHERE, () -> {
            callAsked.set(true);
            return client.api(TestApi.Things.class).lookUp();
        });
    }
}
