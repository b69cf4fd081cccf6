package dev.certcentral.processor.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasesTest {

    @ParameterizedTest
    @CsvSource({
        "order_id, orderId, OrderId, ORDER_ID",
        "firstName, firstName, FirstName, FIRST_NAME",
        "p-256, p256, P256, P_256",
        "2048, _2048, _2048, _2048",
        "class, class_, Class, CLASS",
        "get_class, getClass_, GetClass, GET_CLASS",
        "int, int_, Int, INT",
        "record, record, Record, RECORD",
        "to_builder, toBuilder_, ToBuilder, TO_BUILDER",
        "a__b, aB, AB, A_B",
        "PSP_AS, pSPAS, PSPAS, PSP_AS",
        "x/y.z, xYZ, XYZ, X_Y_Z"
    })
    void namesBecomeJava(String name, String camel, String pascal, String constant) {
        assertThat(Cases.camel(name)).isEqualTo(camel);
        assertThat(Cases.pascal(name)).isEqualTo(pascal);
        assertThat(Cases.constant(name)).isEqualTo(constant);
    }
}
