package dev.certcentral.runtime.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PolicyTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration AGES = Duration.ofDays(400);

    @Test
    void retriesHaveAnEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(0, SECOND, SECOND, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(2, SECOND, Duration.ZERO, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(2, SECOND.negated(), SECOND, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(2, SECOND, SECOND, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(2, SECOND, AGES, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> new RetryPolicy(2, SECOND, SECOND, AGES));
    }

    @Test
    void nobodyWaitsForATurnForEver() {
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimiting.waitUpTo(SECOND.negated()));
        assertThatIllegalArgumentException().isThrownBy(() -> RateLimiting.waitUpTo(AGES));
    }

    @Test
    void searchHasAnEndAndSettlesBefore() {
        assertThatIllegalArgumentException().isThrownBy(() -> OncePolicy.STANDARD.withDeadline(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> OncePolicy.STANDARD.withDeadline(AGES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OncePolicy.STANDARD.withSettledAfter(Duration.ofMinutes(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> OncePolicy.STANDARD.withSettledAfter(SECOND.negated()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OncePolicy(SECOND, Duration.ZERO, SECOND, false, null));
    }

    @Test
    void standardNeitherSendsAgainNorTrustsAbsence() {
        assertThat(OncePolicy.STANDARD.idsEnforced()).isFalse();
        assertThat(OncePolicy.STANDARD.settledAfter()).isNull();
        assertThat(OncePolicy.STANDARD.withSettledAfter(SECOND).withIdsEnforced())
                .isEqualTo(new OncePolicy(Duration.ofMinutes(2), SECOND, Duration.ofSeconds(20), true, SECOND));
    }
}
