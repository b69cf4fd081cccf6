package dev.certcentral.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders from their receipt to their end, as callers see them. */
class LifeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String CANCEL = "{\"status\":\"canceled\",\"note\":\"Ordered by mistake\"}";

    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() throws Exception {
        start(Sandbox.builder());
    }

    private void start(Sandbox.Builder builder) throws Exception {
        close();
        sandbox = builder.clock(CLOCK).start();
        caller = new Caller(sandbox);
    }

    @AfterEach
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private String status(long order) throws Exception {
        return caller.get("/order/certificate/" + order).path("status").textValue();
    }

    private String decide(long request, String status) throws Exception {
        return caller.outcome(
                "PUT",
                "/request/" + request + "/status",
                "{\"status\":\"" + status + "\",\"processor_comment\":\"Fine\"}");
    }

    @Test
    void goesFromApprovalToIssueAndExpiry() throws Exception {
        JsonNode receipt = caller.order(Caller.body("mine"));
        long order = receipt.path("id").longValue();
        long request = receipt.at("/requests/0/id").longValue();
        assertThat(receipt.at("/requests/0/status").textValue()).isEqualTo("pending");
        assertThat(receipt.has("certificate_id")).isFalse();
        assertThat(status(order)).isEqualTo("needs_approval");
        assertThat(caller.get("/request/" + request).has("date_processed")).isFalse();

        sandbox.advance(Duration.ofHours(1));
        assertThat(decide(request, "approved")).isEqualTo("204");
        assertThat(status(order)).isEqualTo("pending");
        JsonNode approved = caller.get("/request/" + request);
        assertThat(approved.path("status").textValue()).isEqualTo("approved");
        assertThat(approved.path("date_processed").textValue()).isEqualTo("2030-01-01T13:00:00+00:00");
        assertThat(approved.path("processor_comment").textValue()).isEqualTo("Fine");
        assertThat(caller.get("/order/certificate/" + order + "/validation")
                        .at("/organization_validations/0/status")
                        .textValue())
                .isEqualTo("pending");

        sandbox.completeValidation(order);
        assertThat(status(order)).isEqualTo("processing");
        assertThat(caller.get("/order/certificate/" + order + "/validation")
                        .at("/organization_validations/0/status")
                        .textValue())
                .isEqualTo("complete");

        sandbox.issue(order);
        JsonNode issued = caller.get("/order/certificate/" + order);
        assertThat(issued.path("status").textValue()).isEqualTo("issued");
        assertThat(issued.path("alternative_order_id").textValue()).isEqualTo("mine");
        JsonNode certificate = issued.path("certificate");
        assertThat(certificate.path("id").longValue()).isEqualTo(845_000_000_001L);
        assertThat(certificate.path("valid_from").textValue()).isEqualTo("2030-01-01");
        assertThat(certificate.path("valid_till").textValue()).isEqualTo("2031-01-01");
        assertThat(certificate.path("days_remaining").intValue()).isEqualTo(365);
        assertThat(certificate.path("date_issued").textValue()).isEqualTo("2030-01-01T13:00:00+00:00");

        sandbox.advance(Duration.ofDays(365));
        assertThat(status(order)).isEqualTo("issued");
        sandbox.advance(Duration.ofDays(1));
        assertThat(status(order)).isEqualTo("expired");
    }

    @Test
    void timeTakesApprovedOrdersFurther() throws Exception {
        start(Sandbox.builder().issueAfter(Duration.ofMinutes(10)));
        long order = caller.order("mine");
        sandbox.advance(Duration.ofHours(1));
        assertThat(status(order)).isEqualTo("needs_approval");
        sandbox.approve(order);
        sandbox.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(status(order)).isEqualTo("pending");
        sandbox.advance(Duration.ofSeconds(1));
        assertThat(status(order)).isEqualTo("processing");
        sandbox.advance(Duration.ofHours(1));
        assertThat(caller.get("/order/certificate/" + order)
                        .at("/certificate/date_issued")
                        .textValue())
                .isEqualTo("2030-01-01T13:10:00+00:00");
    }

    @Test
    void timeDoesNotReviveCanceledOrders() throws Exception {
        start(Sandbox.builder().issueAfter(Duration.ofMinutes(10)).approval(Approval.APPROVED));
        long order = caller.order("mine");
        assertThat(caller.outcome("PUT", "/order/certificate/" + order + "/status", CANCEL))
                .isEqualTo("204");
        sandbox.advance(Duration.ofDays(1));
        assertThat(status(order)).isEqualTo("canceled");
    }

    @Test
    void rejectedRequestRejectsTheOrder() throws Exception {
        JsonNode receipt = caller.order(Caller.body("mine"));
        assertThat(decide(receipt.at("/requests/0/id").longValue(), "rejected")).isEqualTo("204");
        assertThat(status(receipt.path("id").longValue())).isEqualTo("rejected");
        assertThat(sandbox.status(receipt.path("id").longValue())).isEqualTo("rejected");
    }

    @Test
    void requestsAreDecidedOnce() throws Exception {
        long request = caller.order(Caller.body("mine")).at("/requests/0/id").longValue();
        assertThat(decide(request, "submitted")).isEqualTo("204");
        assertThat(decide(request, "approved")).isEqualTo("204");
        assertThat(decide(request, "approved")).isEqualTo("400 request_already_processed");
        assertThat(decide(request, "rejected")).isEqualTo("400 request_already_processed");
        assertThat(decide(1, "approved")).isEqualTo("404 not_found");
        assertThat(caller.outcome("GET", "/request/1", "")).isEqualTo("404 not_found");
    }

    @Test
    void someKeysMayNotApprove() throws Exception {
        start(Sandbox.builder().approver(false));
        JsonNode receipt = caller.order(Caller.body("mine"));
        assertThat(decide(receipt.at("/requests/0/id").longValue(), "approved"))
                .isEqualTo("403 access_denied|invalid_approver");
        assertThat(status(receipt.path("id").longValue())).isEqualTo("needs_approval");
        sandbox.approve(receipt.path("id").longValue());
        assertThat(status(receipt.path("id").longValue())).isEqualTo("pending");
    }

    @Test
    void cancelsOnlyWhatIsPendingOrWaits() throws Exception {
        long order = caller.order("mine");
        String path = "/order/certificate/" + order + "/status";
        assertThat(caller.outcome("PUT", path, CANCEL)).isEqualTo("400 invalid_order_status");
        sandbox.approve(order);
        assertThat(caller.outcome("PUT", path, "{\"status\":\"canceled\"}")).isEqualTo("400 required_param:note");
        assertThat(caller.outcome("PUT", path, CANCEL.replace("canceled", "CANCELED")))
                .isEqualTo("400 invalid_param:status");
        assertThat(caller.outcome("PUT", path, CANCEL)).isEqualTo("204");
        assertThat(status(order)).isEqualTo("canceled");
        assertThat(caller.outcome("PUT", path, CANCEL)).isEqualTo("400 invalid_order_status");
        sandbox.put(order, "waiting_pickup");
        assertThat(caller.outcome("PUT", path, CANCEL)).isEqualTo("204");
        sandbox.put(order, "reissue_pending");
        assertThat(caller.outcome("PUT", path, CANCEL)).isEqualTo("204");
        assertThat(status(order)).isEqualTo("issued");
        assertThat(caller.outcome("PUT", "/order/certificate/1/status", CANCEL)).isEqualTo("404 not_found|order");
    }

    @Test
    void onlyMigratedOrdersNearTheirEndAreMarkedAsRenewed() throws Exception {
        long order = caller.order("mine");
        String path = "/order/certificate/" + order + "/status";
        String renewed = "{\"status\":\"renewed\"}";
        sandbox.approve(order);
        sandbox.issue(order);
        sandbox.advance(Duration.ofDays(300));
        assertThat(caller.outcome("PUT", path, renewed)).isEqualTo("400 invalid_order_status");
        sandbox.migrate(order);
        assertThat(caller.outcome("PUT", path, "{\"status\":\"not_renewed\"}")).isEqualTo("400 invalid_order_status");
        assertThat(caller.outcome("PUT", path, renewed)).isEqualTo("204");
        assertThat(caller.get("/order/certificate/" + order).path("is_renewed").booleanValue())
                .isTrue();
        assertThat(caller.outcome("PUT", path, "{\"status\":\"not_renewed\"}")).isEqualTo("204");
    }

    @Test
    void unknownWordsCanBePlayed() throws Exception {
        long order = caller.order("mine");
        sandbox.put(order, "on_the_moon");
        assertThat(sandbox.status(order)).isEqualTo("on_the_moon");
    }

    @Test
    void staleCopiesStayAsTheyWere() throws Exception {
        start(Sandbox.builder().staleOrders(true));
        JsonNode receipt = caller.order(Caller.body("mine"));
        sandbox.approve(receipt.path("id").longValue());
        sandbox.issue(receipt.path("id").longValue());
        JsonNode request = caller.get("/request/" + receipt.at("/requests/0/id").longValue());
        assertThat(request.path("status").textValue()).isEqualTo("approved");
        assertThat(request.at("/order/status").textValue()).isEqualTo("needs_approval");
    }

    @Test
    void controlsSayWhyTheyDoNotWork() throws Exception {
        long order = caller.order("mine");
        assertThatThrownBy(() -> sandbox.issue(order))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs_approval");
        assertThatThrownBy(() -> sandbox.approve(7)).hasMessage("There is no order 7.");
        assertThatThrownBy(() -> sandbox.completeValidation(order)).hasMessageContaining("needs_approval");
        assertThatThrownBy(() -> sandbox.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        sandbox.reject(order, "No");
        assertThatThrownBy(() -> sandbox.reject(order, "No")).hasMessageContaining("rejected already");
    }

    @Test
    void looksOrdersUpByTheCustomersOwnNumber() throws Exception {
        assertThat(caller.get("/order/alternate/mine").path("orders")).isEmpty();
        long first = caller.order("mine");
        long second = caller.order("mine");
        caller.order("other");
        JsonNode found = caller.get("/order/alternate/mine").path("orders");
        assertThat(found.findValues("order_id")).extracting(JsonNode::longValue).containsExactly(first, second);
        start(Sandbox.builder().missingLookUps(true));
        assertThat(caller.outcome("GET", "/order/alternate/mine", "")).isEqualTo("404 not_found|order");
    }

    @Test
    void enforcesUniqueNumbersIfAsked() throws Exception {
        start(Sandbox.builder().uniqueIds(true));
        caller.order("mine");
        assertThat(caller.outcome(
                        "POST",
                        "/order/certificate/eu_individual",
                        Caller.body("mine").toString()))
                .isEqualTo("400 duplicate_alternative_order_id");
        caller.order("yours");
        assertThat(sandbox.orders()).hasSize(2);
    }
}
