package dev.certcentral.conformance.hostile;

import dev.certcentral.client.AccountCalls;
import dev.certcentral.client.CertificateCalls;
import dev.certcentral.client.CertificateFormat;
import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQualifiedEsealOrder;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.EuQwacPsd2Order;
import dev.certcentral.client.OrderCalls;
import dev.certcentral.client.OrderStatusUpdate;
import dev.certcentral.client.OrganizationCalls;
import dev.certcentral.client.PkioQualifiedEsealOrder;
import dev.certcentral.client.RequestCalls;
import dev.certcentral.client.RequestStatusUpdate;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.ApiClient;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One call of every operation. What it asks for does not matter here, so orders lack nearly everything. */
final class Calls {

    private Calls() {}

    /** By the operation's id. */
    static Map<String, Function<ApiClient, ApiCall<?>>> all() {
        Map<String, Function<ApiClient, ApiCall<?>>> calls = new TreeMap<>(orders());
        calls.put("order_info", c -> new OrderCalls(c).infoCall(7));
        calls.put("list_orders", c -> new OrderCalls(c).listCall());
        calls.put("order_status_changes", c -> new OrderCalls(c).statusChangesCall());
        calls.put("order_validation_status", c -> new OrderCalls(c).validationStatusCall(7));
        calls.put("orders_by_alternative_id", c -> new OrderCalls(c).byAlternativeIdCall("7"));
        calls.put(
                "update_order_status",
                c -> new OrderCalls(c)
                        .updateStatusCall(OrderStatusUpdate.builder()
                                .orderId(7)
                                .status(OrderStatusUpdate.Status.RENEWED)
                                .build()));
        calls.put("list_requests", c -> new RequestCalls(c).listCall());
        calls.put("request_info", c -> new RequestCalls(c).infoCall(7));
        calls.put(
                "update_request_status",
                c -> new RequestCalls(c)
                        .updateStatusCall(RequestStatusUpdate.builder()
                                .requestId(7)
                                .status(RequestStatusUpdate.Status.APPROVED)
                                .build()));
        calls.put("download_certificate", c -> new CertificateCalls(c).downloadCall(7, CertificateFormat.values()[0]));
        calls.put(
                "download_order_certificate",
                c -> new CertificateCalls(c).downloadOfOrderCall(7, CertificateFormat.values()[0]));
        calls.put("list_organizations", c -> new OrganizationCalls(c).listCall());
        calls.put("list_containers", c -> new AccountCalls(c).containersCall());
        calls.put("container_info", c -> new AccountCalls(c).containerCall(7));
        calls.put("list_custom_fields", c -> new AccountCalls(c).customFieldsCall());
        return calls;
    }

    private static Map<String, Function<ApiClient, ApiCall<?>>> orders() {
        return Map.of(
                "order_document_signing_individual",
                c -> new OrderCalls(c)
                        .documentSigningIndividualCall(DocumentSigningIndividualOrder.builder()
                                .certificate(null)
                                .csaAgreedTo(true)
                                .individual(null)
                                .orderValidity(null)
                                .payment(null)
                                .provisioning(null)
                                .buildUnchecked()),
                "order_eu_qualified_eseal",
                c -> new OrderCalls(c)
                        .euQualifiedEsealCall(EuQualifiedEsealOrder.builder()
                                .certificate(null)
                                .csaAgreedTo(true)
                                .organization(null)
                                .payment(null)
                                .provisioning(null)
                                .buildUnchecked()),
                "order_eu_qualified_personal",
                c -> new OrderCalls(c)
                        .euQualifiedPersonalCall(EuQualifiedPersonalOrder.builder()
                                .certificate(null)
                                .payment(null)
                                .provisioning(null)
                                .buildUnchecked()),
                "order_eu_qwac_psd2",
                c -> new OrderCalls(c)
                        .euQwacPsd2Call(EuQwacPsd2Order.builder()
                                .certificate(null)
                                .organization(null)
                                .buildUnchecked()),
                "order_pkio_qualified_eseal",
                c -> new OrderCalls(c)
                        .pkioQualifiedEsealCall(PkioQualifiedEsealOrder.builder()
                                .certificate(null)
                                .csaAgreedTo(true)
                                .organization(null)
                                .payment(null)
                                .provisioning(null)
                                .buildUnchecked()));
    }
}
