package dev.certcentral.runtime.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.status.OrderStatus.Known;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrderStatusTest {

    private static OrderStatus status(Known known) {
        return OrderStatus.of(known.name().toLowerCase(Locale.ROOT));
    }

    /** The table of the class comment. */
    @ParameterizedTest
    @CsvSource({
        "needs_approval, waiting, pending processing rejected",
        "pending, waiting, needs_csr processing waiting_pickup issued rejected canceled",
        "needs_csr, waiting, pending processing",
        "processing, waiting, pending waiting_pickup issued rejected",
        "waiting_pickup, waiting, issued canceled",
        "issued, issued, reissue_pending revoked expired",
        "reissue_pending, waiting, issued",
        "rejected, ended, ''",
        "canceled, ended, ''",
        "revoked, ended, ''",
        "expired, ended, ''",
    })
    void tableHolds(String text, String kind, String next) {
        OrderStatus status = OrderStatus.of(text);

        assertThat(status.value()).isEqualTo(text).isEqualTo(status.toString());
        assertThat(status.known()).isEqualTo(Known.valueOf(text.toUpperCase(Locale.ROOT)));
        assertThat(status.isKnown()).isTrue();
        assertThat(status.isWaiting()).isEqualTo(kind.equals("waiting"));
        assertThat(status.isIssued()).isEqualTo(kind.equals("issued"));
        assertThat(status.isEnded()).isEqualTo(kind.equals("ended"));
        assertThat(status.isSettled()).isEqualTo(!kind.equals("waiting"));
        assertThat(status.next())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(next.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Known.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList());
    }

    /** Also what a client for another product, or an old answer, calls a status. */
    @ParameterizedTest
    @ValueSource(strings = {"", "approved", "denied", "renewed", "on hold", "issued ", "cancelled"})
    void unknownStatusIsNeitherSuccessNorFailure(String text) {
        OrderStatus status = OrderStatus.of(text);

        assertThat(status.value()).isEqualTo(text);
        assertThat(status.known()).isEqualTo(Known.UNKNOWN);
        assertThat(status.isKnown() || status.isWaiting() || status.isIssued() || status.isEnded())
                .isFalse();
        assertThat(status.isSettled()).isFalse();
        assertThat(status.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Known.class)
    void whatIsNotSettledCanComeToAnEnd(Known start) {
        Set<Known> reached = EnumSet.noneOf(Known.class);
        Deque<Known> open = new ArrayDeque<>(status(start).next());
        while (!open.isEmpty()) {
            Known known = open.pop();
            if (reached.add(known)) {
                open.addAll(status(known).next());
            }
        }
        assertThat(reached).doesNotContain(Known.UNKNOWN);
        assertThat(reached.contains(Known.ISSUED) || reached.contains(Known.REJECTED))
                .isEqualTo(status(start).isWaiting() || status(start).isIssued());
    }

    @Test
    void oldSpellingIsReadAndKept() {
        OrderStatus old = OrderStatus.of("CANCELED");

        assertThat(old.known()).isEqualTo(Known.CANCELED);
        assertThat(old.isEnded()).isTrue();
        assertThat(old.value()).isEqualTo("CANCELED");
        assertThat(old).isNotEqualTo(OrderStatus.CANCELED);
    }

    @Test
    void sameTextIsEqual() {
        assertThat(OrderStatus.of("new")).isEqualTo(OrderStatus.of("new")).hasSameHashCodeAs(OrderStatus.of("new"));
        assertThat(OrderStatus.of("pending")).isEqualTo(OrderStatus.PENDING).isNotEqualTo(OrderStatus.ISSUED);
    }
}
