package dev.certcentral.conformance.roundtrip;

import com.squareup.moshi.Moshi;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQualifiedEsealOrder;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.EuQwacPsd2Order;
import dev.certcentral.client.OrderStatusUpdate;
import dev.certcentral.client.PkioQualifiedEsealOrder;
import dev.certcentral.client.RequestStatusUpdate;
import dev.certcentral.conformance.equivalence.Subjects;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A request class.
 *
 * @param operation its operation
 * @param again reads a body and writes what was read
 */
record Request(Operation operation, UnaryOperator<String> again) {

    private static final Moshi MOSHI =
            new Moshi.Builder().add(CertCentralJson.factory()).build();

    private static <T> Request of(String operation, Class<T> type, Function<String, T> fromJson) {
        Operation found = Subjects.withBody().stream()
                .filter(candidate -> candidate.id().equals(operation))
                .findFirst()
                .orElseThrow();
        return new Request(found, json -> MOSHI.adapter(type).toJson(fromJson.apply(json)));
    }

    /** All of them. */
    static List<Request> all() {
        return List.of(
                of(
                        "order_eu_qualified_personal",
                        EuQualifiedPersonalOrder.class,
                        json -> EuQualifiedPersonalOrder.fromJson(json, Subjects.CLOCK)),
                of(
                        "order_eu_qualified_eseal",
                        EuQualifiedEsealOrder.class,
                        json -> EuQualifiedEsealOrder.fromJson(json, Subjects.CLOCK)),
                of("order_eu_qwac_psd2", EuQwacPsd2Order.class, json -> EuQwacPsd2Order.fromJson(json, Subjects.CLOCK)),
                of(
                        "order_pkio_qualified_eseal",
                        PkioQualifiedEsealOrder.class,
                        json -> PkioQualifiedEsealOrder.fromJson(json, Subjects.CLOCK)),
                of(
                        "order_document_signing_individual",
                        DocumentSigningIndividualOrder.class,
                        json -> DocumentSigningIndividualOrder.fromJson(json, Subjects.CLOCK)),
                of(
                        "update_order_status",
                        OrderStatusUpdate.class,
                        json -> OrderStatusUpdate.fromJson(1, json, Subjects.CLOCK)),
                of(
                        "update_request_status",
                        RequestStatusUpdate.class,
                        json -> RequestStatusUpdate.fromJson(1, json, Subjects.CLOCK)));
    }

    ObjectType body() {
        return operation.body().orElseThrow();
    }

    @Override
    public String toString() {
        return operation.shortName();
    }
}
