package dev.certcentral.benchmarks.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.client.ListedOrder;
import dev.certcentral.client.OrderList;
import dev.certcentral.client.OrderPlaced;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All readers find the same in an answer. */
class SameAnswersTest {

    private final OurAnswers ours = new OurAnswers();

    @Test
    void recordsReadByHandAndByJacksonAreEqual() throws IOException {
        for (Answer answer : List.of(Answer.RECEIPT, Answer.LIST, Answer.LIST_WITH_NEWS)) {
            assertThat(answer.read(new ReaderByHand())).isEqualTo(answer.read(new JacksonAnswers()));
        }
        assertThat(Answer.ERROR.read(new ReaderByHand()))
                .hasToString(Answer.ERROR.read(new JacksonAnswers()).toString());
    }

    @Test
    void oursFindsTheSameReceipt() throws IOException {
        OrderPlaced receipt = (OrderPlaced) Answer.RECEIPT.read(ours);
        PlainAnswers.Receipt plain = (PlainAnswers.Receipt) Answer.RECEIPT.read(new ReaderByHand());
        assertThat(receipt.id()).isEqualTo(plain.id());
        assertThat(receipt.certificateId()).isEqualTo(plain.certificateId());
        assertThat(receipt.domains()).hasSameSizeAs(plain.domains());
    }

    @ParameterizedTest
    @EnumSource(names = {"LIST", "LIST_WITH_NEWS"})
    void oursFindsTheSameOrders(Answer answer) throws IOException {
        List<ListedOrder> orders = Objects.requireNonNull(((OrderList) answer.read(ours)).orders());
        List<PlainAnswers.Row> plain =
                Objects.requireNonNull(((PlainAnswers.Orders) answer.read(new ReaderByHand())).orders());
        assertThat(orders)
                .extracting(ListedOrder::id)
                .isEqualTo(plain.stream().map(PlainAnswers.Row::id).toList());
        assertThat(orders).extracting(ListedOrder::price).containsOnly("1234.00");
        assertThat(orders).allMatch(order -> order.unlisted().size() == (answer == Answer.LIST ? 0 : 2));
    }

    @Test
    void samplesAreJson() throws IOException {
        for (Answer answer : Answer.values()) {
            assertThat(new ObjectMapper().readTree(answer.json()).isObject()).isTrue();
        }
    }
}
