package dev.certcentral.benchmarks.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQwacPsd2Order;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All contenders write the same orders; otherwise their times mean nothing. */
class SameOrdersTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(Payload.class)
    void allThatIsBuiltInWritesTheSameTree(Payload payload) throws IOException {
        byte[] ours = payload.order(Contender.OURS.create());
        for (Contender contender : Contender.builtIn()) {
            assertThat(json.readTree(payload.order(contender.create())))
                    .as(contender.name())
                    .isEqualTo(json.readTree(ours));
        }
    }

    @ParameterizedTest
    @EnumSource(Payload.class)
    void theByteWriterWritesTheSameBytes(Payload payload) throws IOException {
        OrderContender limit = Contender.BYTE_WRITER.create();
        payload.order(limit); // what is left of an earlier order must not show
        assertThat(new String(payload.order(limit), StandardCharsets.UTF_8))
                .isEqualTo(new String(payload.order(Contender.OURS.create()), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Payload.class)
    void theOrderIsOneThatMayBeSent(Payload payload) throws IOException {
        String text = new String(payload.order(Contender.OURS.create()), StandardCharsets.UTF_8);
        assertThat(
                        payload.name().startsWith("PSD2")
                                ? EuQwacPsd2Order.fromJson(text).warnings()
                                : DocumentSigningIndividualOrder.fromJson(text).warnings())
                .isEmpty();
    }
}
