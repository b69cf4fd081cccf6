package dev.certcentral.runtime.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequestStatusTest {

    @ParameterizedTest
    @CsvSource({
        "pending, PENDING, false, false",
        "submitted, SUBMITTED, false, false",
        "approved, APPROVED, true, true",
        "rejected, REJECTED, true, false",
        "Approved, APPROVED, true, true",
        "REJECTED, REJECTED, true, false",
        "on_hold, UNKNOWN, false, false",
        "'', UNKNOWN, false, false",
    })
    void textsAreReadWithoutLoss(String text, RequestStatus.Known known, boolean decided, boolean approved) {
        RequestStatus status = RequestStatus.of(text);

        assertThat(status.value()).isEqualTo(text).isEqualTo(status.toString());
        assertThat(status.known()).isEqualTo(known);
        assertThat(status.isKnown()).isEqualTo(known != RequestStatus.Known.UNKNOWN);
        assertThat(status.isDecided()).isEqualTo(decided);
        assertThat(status.isApproved()).isEqualTo(approved);
        assertThat(status.isWaiting()).isEqualTo(status.isKnown() && !decided);
    }

    @Test
    void sameTextIsEqual() {
        assertThat(RequestStatus.of("new"))
                .isEqualTo(RequestStatus.of("new"))
                .hasSameHashCodeAs(RequestStatus.of("new"));
        assertThat(RequestStatus.of("pending")).isSameAs(RequestStatus.PENDING);
        assertThat(RequestStatus.of("new")).isNotEqualTo(RequestStatus.PENDING);
        assertThat(RequestStatus.of("Pending")).isNotEqualTo(RequestStatus.PENDING);
    }
}
