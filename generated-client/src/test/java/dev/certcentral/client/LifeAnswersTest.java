package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.status.RequestStatus;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Answers as the API gives them, read through the generated types: the documented shapes with values of our own, and the
 * oddities that public clients have met.
 */
class LifeAnswersTest {

    private static <T> T read(String recorded, Function<ApiClient, T> call) throws Exception {
        try (LifeServer server = LifeServer.of(recorded)) {
            return call.apply(server.client());
        }
    }

    private static OrderInfo order(String recorded) throws Exception {
        return read("order_info-" + recorded, c -> new OrderCalls(c).info(4_300_000_001L));
    }

    @Test
    void issuedOrderIsReadInFull() throws Exception {
        OrderInfo order = order("issued");
        assertThat(order.id()).isEqualTo(4_300_000_001L);
        assertThat(order.status().value()).isEqualTo("issued");
        assertThat(order.status().isKnown()).isTrue();
        assertThat(order.alternativeOrderId()).isEqualTo("2026-0000042");
        assertThat(order.isMultiYearPlan()).isTrue();
        assertThat(order.isRenewal()).isFalse();
        assertThat(order.renewedOrderId()).isEqualTo(4_300_000_999L);
        assertThat(order.renewalOfOrderId()).isNull();
        assertThat(order.organization().isActive()).isTrue();
        assertThat(order.organization().id()).isNull();
        assertThat(order.container().id()).isEqualTo(12);
        assertThat(order.product().nameId()).isEqualTo("eu_eseal");
        assertThat(order.organizationContact().jobTitle()).isEqualTo("Head of Seals");
        assertThat(order.user().email()).isEqualTo("jo@kontor.example");
        assertThat(order.notes().get(0).text()).isEqualTo("Called back.");
        assertThat(order.autoRenew()).isFalse();
        RequestSummary request = order.requests().get(0);
        assertThat(request.id()).isEqualTo(4_400_000_001L);
        assertThat(request.type()).isEqualTo(RequestType.NEW_REQUEST);
        assertThat(request.status()).isEqualTo(RequestStatus.APPROVED);
    }

    @Test
    void certificateOfAnOrderIsReadInFull() throws Exception {
        OrderedCertificate certificate = order("issued").certificate();
        assertThat(certificate.id()).isEqualTo(845_166_333_113L);
        assertThat(certificate.validTill()).isEqualTo("2026-07-25");
        assertThat(certificate.daysRemaining()).isEqualTo(199);
        assertThat(certificate.certValidity().customExpirationDate()).isEqualTo("20270131");
        assertThat(certificate.organization().id()).isEqualTo(5_000_000_001L);
        assertThat(certificate.serverPlatform().id()).isEqualTo(-1);
        assertThat(certificate.keySize()).isEqualTo("3072");
        assertThat(certificate.caCert().id()).isEqualTo("F00DCAFE");
        assertThat(certificate.dnsNames()).containsExactly("kontor.example", "www.kontor.example");
        assertThat(certificate.emails()).isNull();
    }

    @Test
    void decimalsKeepEveryDigit() throws Exception {
        OrderInfo order = order("issued");
        assertThat(order.price()).isEqualTo("1234.50");
        assertThat(order.prices().get(0).price()).isEqualTo("1234.50");
        assertThat(order.receiptId()).isEqualTo("880001");
    }

    @Test
    void whatIsNotDescribedStaysReadable() throws Exception {
        OrderInfo order = order("issued");
        assertThat(order.unlisted()).containsOnlyKeys("verified_contacts", "benefits", "something_new");
        assertThat(order.unlisted().get("something_new").text()).isEqualTo("{\"deep\": [1.10, null]}");
        assertThat(order.customFields().get(0).unlisted().get("value").text()).isEqualTo("4711");
        assertThat(order.customFields().get(1).unlisted().get("value").text())
                .isEqualTo("[\"ada\", {\"deputy\": \"jo\"}]");
        assertThat(order.caaStatusMessage().unlisted()).containsOnlyKeys("kontor.example", "www.kontor.example");
    }

    @Test
    void secretsOfAnAnswerAreReadButNotPrinted() throws Exception {
        OrderInfo order = order("issued");
        assertThat(order.hardwareInitCode()).isEqualTo("CANARY-INIT-7731");
        assertThat(order.apiKey().name()).isEqualTo("canary-key-name");
        assertThat(order.certificate().csr()).contains("canarycsr");
        assertThat(order.toString())
                .contains("4300000001")
                .doesNotContain("CANARY-INIT", "canary-key-name", "canarycsr", "5550100");
        Container container = read("container_info", c -> new AccountCalls(c).container(12));
        assertThat(container.ekey()).isEqualTo("CANARY-EKEY-12");
        assertThat(container.toString()).contains("Seals").doesNotContain("CANARY-EKEY");
    }

    @Test
    void orderThatIsNotIssuedHasNoMoreThanItsBeginnings() throws Exception {
        OrderInfo order = order("needs_approval");
        assertThat(order.id()).isEqualTo(4_300_000_002L);
        assertThat(order.status().value()).isEqualTo("needs_approval");
        assertThat(order.isMultiYearPlan()).isNull();
        assertThat(order.certificate().id()).isNull();
        assertThat(order.certificate().certValidity().years()).isEqualTo(1);
        assertThat(order.requests()).isNull();
    }

    @Test
    void unknownStatusKeepsItsText() throws Exception {
        OrderInfo order = order("unknown_status");
        assertThat(order.status().value()).isEqualTo("awaiting_the_moon");
        assertThat(order.status().isKnown()).isFalse();
        assertThat(order.certificate()).isNull();
        assertThat(order.organization().zip()).isEqualTo("24103");
    }

    @Test
    void ordersAreFoundUnderEitherName() throws Exception {
        FoundOrder one = read("orders_by_alternative_id-order_id", c -> new OrderCalls(c).byAlternativeId("a"))
                .orders()
                .get(0);
        assertThat(one.orderId()).isEqualTo(4_300_000_001L);
        assertThat(one.certificateId()).isEqualTo(845_166_333_113L);
        List<FoundOrder> two = read("orders_by_alternative_id-id", c -> new OrderCalls(c).byAlternativeId("a"))
                .orders();
        assertThat(two).extracting(FoundOrder::id).containsExactly(4_300_000_001L, 4_300_000_002L);
        assertThat(two).extracting(FoundOrder::certificateId).containsOnlyNulls();
        assertThat(read("orders_by_alternative_id-none", c -> new OrderCalls(c).byAlternativeId("a"))
                        .orders())
                .isEmpty();
    }

    @Test
    void validationIsReadInFull() throws Exception {
        OrderValidation validation =
                read("order_validation_status", c -> new OrderCalls(c).validationStatus(4_300_000_001L));
        assertThat(validation.orderId()).isEqualTo("4300000001");
        assertThat(validation.orderStatus().value()).isEqualTo("pending");
        OrganizationValidation organization =
                validation.organizationValidations().get(0);
        assertThat(organization.status()).isEqualTo("complete");
        assertThat(organization.verificationDetails().addressVerification()).isEqualTo("pending");
        assertThat(organization.verifiedContacts().get(0).userId()).isEqualTo("77");
        assertThat(validation.organizationValidations().get(1).validatedUntil()).isNull();
        assertThat(validation.dnsNameValidations().get(0).approvalScope()).isEqualTo("subdomains");
        assertThat(validation.dnsNameValidations().get(0).dnsNames()).containsExactly("www.kontor.example");
    }

    @Test
    void numbersOfAValidationMayTravelAsNumbers() throws Exception {
        OrderValidation validation =
                read("order_validation_status-numbers", c -> new OrderCalls(c).validationStatus(4_300_000_001L));
        assertThat(validation.orderId()).isEqualTo("4300000001");
        assertThat(validation.organizationId()).isEqualTo("5000000001");
        assertThat(validation.organizationValidations()).isNull();
        assertThat(validation.unlisted()).containsOnlyKeys("risk");
    }

    @Test
    void listOfOrdersIsReadWithItsPage() throws Exception {
        OrderList list = read("list_orders", c -> new OrderCalls(c).list());
        ListedOrder first = list.orders().get(0);
        assertThat(first.id()).isEqualTo(4_300_000_001L);
        assertThat(first.certificate().validTill()).isEqualTo("2026-07-25");
        assertThat(first.price()).isEqualTo("899");
        assertThat(first.validityYears()).isEqualTo(1);
        assertThat(first.unlisted()).containsOnlyKeys("reissues_count");
        ListedOrder second = list.orders().get(1);
        assertThat(second.status().value()).isEqualTo("reissue_pending");
        assertThat(second.certificate().validTill()).isNull();
        assertThat(second.certificate().daysRemaining()).isNull();
        assertThat(list.page().total()).isEqualTo(1402);
        assertThat(list.page().limit()).isEqualTo(500);
        assertThat(list.page().offset()).isEqualTo(1000);
    }

    @Test
    void listWithoutOrdersHasNone() throws Exception {
        OrderList list = read("list_orders-none", c -> new OrderCalls(c).list());
        assertThat(list.orders()).isNull();
        assertThat(list.page().limit()).isZero();
    }

    @Test
    void statusChangesAreRead() throws Exception {
        List<StatusChange> changes = read("order_status_changes", c -> new OrderCalls(c).statusChanges())
                .orders();
        assertThat(changes)
                .extracting(StatusChange::orderId)
                .containsExactly(4_300_000_001L, 4_300_000_002L, 4_300_000_003L);
        assertThat(changes).extracting(StatusChange::certificateId).containsExactly(845_166_333_113L, null, null);
        assertThat(changes)
                .extracting(change -> change.status().value())
                .containsExactly("issued", "needs_csr", "awaiting_the_moon");
    }

    @Test
    void requestIsReadWithTheStaleCopyOfItsOrder() throws Exception {
        RequestInfo request = read("request_info", c -> new RequestCalls(c).info(4_400_000_001L));
        assertThat(request.id()).isEqualTo(4_400_000_001L);
        assertThat(request.type()).isEqualTo(RequestType.NEW_REQUEST);
        assertThat(request.status()).isEqualTo(RequestStatus.APPROVED);
        assertThat(request.requester().id()).isEqualTo(77);
        assertThat(request.reviewer()).isNull();
        assertThat(request.processor().firstName()).isEqualTo("Ada");
        assertThat(request.processorComment()).isEqualTo("Fine.");
        assertThat(request.order().status().value()).isEqualTo("needs_approval");
        assertThat(request.order().certificate().keySize()).isEqualTo("p-256");
        assertThat(request.order().renewalOfOrderValidTill()).isEqualTo("2026-02-01");
        assertThat(request.order().unlisted()).containsOnlyKeys("unsubmitted_domains");
    }

    @Test
    void oddRequestIsReadWithoutLoss() throws Exception {
        RequestInfo request = read("request_info-odd", c -> new RequestCalls(c).info(4_400_000_002L));
        assertThat(request.id()).isEqualTo(4_400_000_002L);
        assertThat(request.type().value()).isEqualTo("new request");
        assertThat(request.type().isKnown()).isFalse();
        assertThat(request.requester()).isNull();
        assertThat(request.reviewer().id()).isNull();
        assertThat(request.dateProcessed()).isNull();
        assertThat(request.order().organization().zip()).isEqualTo("24103");
        assertThat(request.unlisted()).containsOnlyKeys("surprise");
    }

    @Test
    void listOfRequestsMayLackNearlyEverything() throws Exception {
        RequestList list = read("list_requests", c -> new RequestCalls(c).list());
        ListedRequest first = list.requests().get(0);
        assertThat(first.type()).isEqualTo(RequestType.REVOKE);
        assertThat(first.order().organization().name()).isEqualTo("Kontor am Hafen GmbH");
        ListedRequest second = list.requests().get(1);
        assertThat(second.requester()).isNull();
        assertThat(second.order().certificate()).isNull();
        assertThat(second.order().organization()).isNull();
        assertThat(second.status().isKnown()).isFalse();
        assertThat(list.page().total()).isEqualTo(2);
        assertThat(list.page().limit()).isZero();
    }

    @Test
    void organizationsAreRead() throws Exception {
        OrganizationList list = read("list_organizations", c -> new OrganizationCalls(c).list());
        ListedOrganization first = list.organizations().get(0);
        assertThat(first.id()).isEqualTo(5_000_000_001L);
        assertThat(first.status()).isEqualTo(ListedOrganization.Status.ACTIVE);
        assertThat(first.zip()).isEqualTo("24103");
        assertThat(first.container().parentId()).isEqualTo(1);
        assertThat(first.containerIdAssignments()).containsExactly(12L, 13L);
        assertThat(first.validations().get(0).unlisted()).containsOnlyKeys("verified_users");
        assertThat(first.evApprovers().get(0).lastName()).isEqualTo("Beispiel");
        assertThat(list.organizations().get(1).status().value()).isEqualTo("approved");
        assertThat(list.organizations().get(1).status().isKnown()).isFalse();
    }

    @Test
    void containersAreRead() throws Exception {
        List<Container> containers =
                read("list_containers", c -> new AccountCalls(c).containers()).containers();
        assertThat(containers).extracting(Container::id).containsExactly(1L, 12L);
        assertThat(containers.get(0).allowedDomainNames()).isEmpty();
        assertThat(containers.get(1).allowedDomainNames()).isNull();
        Container one = read("container_info", c -> new AccountCalls(c).container(12));
        assertThat(one.userIdAssignments()).containsExactly(77L, 78L);
        assertThat(one.organizationAssignments())
                .extracting(Container.AssignedOrganization::isActive)
                .containsExactly(true, false);
    }

    @Test
    void customFieldsAreReadAlsoWhenThereAreNone() throws Exception {
        List<CustomField> fields = read("list_custom_fields", c -> new AccountCalls(c).customFields())
                .metadata();
        assertThat(fields.get(0).isRequired()).isTrue();
        assertThat(fields.get(0).dataType()).isEqualTo(CustomField.DataType.INT);
        assertThat(fields.get(0).showInReceipt()).isFalse();
        assertThat(fields.get(1).dataType()).isNull();
        assertThat(fields.get(2).dataType().value()).isEqualTo("rainbow");
        assertThat(read("list_custom_fields-none", c -> new AccountCalls(c).customFields())
                        .metadata())
                .isNull();
    }
}
