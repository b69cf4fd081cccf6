package dev.certcentral.client;

import dev.certcentral.runtime.http.ApiClient;
import java.util.List;
import java.util.function.Function;

/**
 * One way to make a call of an order's life, and what must travel.
 *
 * @param about what is special about it
 * @param make makes the call
 * @param line method and target below the base URL, exactly as they travel
 * @param body the body, byte for byte; null: there is none
 */
record LifeCall(String about, Function<ApiClient, Object> make, String line, String body) {

    private static final String ORDER = "/order/certificate/4300000001";

    static LifeCall get(String about, Function<ApiClient, Object> make, String target) {
        return new LifeCall(about, make, "GET " + target, null);
    }

    private static LifeCall put(String about, Function<ApiClient, Object> make, String target, String body) {
        return new LifeCall(about, make, "PUT " + target, body);
    }

    /** Whether the answer is bytes. */
    boolean downloads() {
        return line.contains("/download/");
    }

    @Override
    public String toString() {
        return line + " (" + about + ")";
    }

    static List<LifeCall> ofOrders() {
        return List.of(
                get("by number", c -> new OrderCalls(c).info(4_300_000_001L), ORDER),
                get(
                        "nothing asked for",
                        c -> new OrderCalls(c)
                                .info(OrderInfoRequest.builder()
                                        .orderId(4_300_000_001L)
                                        .build()),
                        ORDER),
                get(
                        "with CAA",
                        c -> new OrderCalls(c)
                                .info(OrderInfoRequest.builder()
                                        .orderId(4_300_000_001L)
                                        .includeCaaStatus(true)
                                        .build()),
                        ORDER + "?include_caa_status=true"),
                get(
                        "plain id",
                        c -> new OrderCalls(c).byAlternativeId("2026-0000042"),
                        "/order/alternate/2026-0000042"),
                get(
                        "id with all that URLs give a meaning",
                        c -> new OrderCalls(c).byAlternativeId("a/b c%2F?d#e&f=g+ü;€"),
                        "/order/alternate/a%2Fb%20c%252F%3Fd%23e&f=g+%C3%BC;%E2%82%AC"),
                get("by number", c -> new OrderCalls(c).validationStatus(4_300_000_001L), ORDER + "/validation"),
                get(
                        "without risk",
                        c -> new OrderCalls(c)
                                .validationStatus(OrderValidationRequest.builder()
                                        .orderId(4_300_000_001L)
                                        .includeRiskCheck(false)
                                        .build()),
                        ORDER + "/validation?include_risk_check=false"),
                put(
                        "cancel",
                        c -> nothing(() -> new OrderCalls(c)
                                .updateStatus(OrderStatusUpdate.builder()
                                        .orderId(4_300_000_001L)
                                        .status(OrderStatusUpdate.Status.CANCELED)
                                        .note("Bestellt \"doppelt\" – zurück")
                                        .build())),
                        ORDER + "/status",
                        "{\"status\":\"canceled\",\"note\":\"Bestellt \\\"doppelt\\\" – zurück\"}"),
                put(
                        "not renewed needs no note",
                        c -> nothing(() -> new OrderCalls(c)
                                .updateStatus(OrderStatusUpdate.builder()
                                        .orderId(4_300_000_001L)
                                        .status(OrderStatusUpdate.Status.NOT_RENEWED)
                                        .build())),
                        ORDER + "/status",
                        "{\"status\":\"not_renewed\"}"),
                get(
                        "minutes and seconds",
                        c -> new OrderCalls(c)
                                .statusChanges(StatusChangeQuery.builder()
                                        .minutes(10_079)
                                        .seconds(60)
                                        .build()),
                        "/order/certificate/status-changes?minutes=10079&seconds=60"),
                get(
                        "older window",
                        c -> new OrderCalls(c)
                                .statusChanges(StatusChangeQuery.builder()
                                        .lastUpdated("2026-01-01...2026-01-07")
                                        .build()),
                        "/order/certificate/status-changes?filters%5Bstatus_last_updated%5D=2026-01-01...2026-01-07"));
    }

    static List<LifeCall> ofLists() {
        return List.of(
                get("all", c -> new OrderCalls(c).list(), "/order/certificate"),
                get(
                        "one value, several values, dates, search, order and page",
                        c -> new OrderCalls(c)
                                .list(OrderQuery.builder()
                                        .status(List.of(OrderQuery.Status.ISSUED, OrderQuery.Status.REISSUE_PENDING))
                                        .organizationId(List.of(5_000_000_001L))
                                        .validTill(">2026-06-01")
                                        .dateCreated("2026-01-01...2026-01-07")
                                        .isRenewed(false)
                                        .origin(List.of(OrderQuery.Origin.MIGRATED))
                                        .search("Müller & Söhne%")
                                        .sort("-date_created,id")
                                        .limit(500)
                                        .offset(1000)
                                        .build()),
                        "/order/certificate?filters%5Bdate_created%5D=2026-01-01...2026-01-07"
                                + "&filters%5Bis_renewed%5D=0&limit=500&offset=1000"
                                + "&filters%5Borganization_id%5D=5000000001&filters%5Borigin%5D=migrated"
                                + "&filters%5Bsearch%5D=M%C3%BCller%20%26%20S%C3%B6hne%25&sort=-date_created%2Cid"
                                + "&filters%5Bstatus%5D%5B0%5D=issued&filters%5Bstatus%5D%5B1%5D=reissue_pending"
                                + "&filters%5Bvalid_till%5D=%3E2026-06-01"),
                get(
                        "all other filters",
                        c -> new OrderCalls(c)
                                .list(OrderQuery.builder()
                                        .id(List.of(1L, 4_300_000_001L))
                                        .productNameId(List.of("eu_eseal"))
                                        .userId(List.of(7L))
                                        .commonName(List.of("*.example.com"))
                                        .domainName(List.of("example.com"))
                                        .containerId(List.of(8L))
                                        .metadataId(List.of(9L))
                                        .disableRenewalNotifications(true)
                                        .email(List.of("jo+certs@example.com"))
                                        .certificateId(List.of(845_166_333_113L))
                                        .serialNumber(List.of("0A1B"))
                                        .build()),
                        "/order/certificate?filters%5Bcertificate_id%5D=845166333113"
                                + "&filters%5Bcommon_name%5D=*.example.com&filters%5Bcontainer_id%5D=8"
                                + "&filters%5Bdisable_renewal_notifications%5D=1&filters%5Bdomain_name%5D=example.com"
                                + "&filters%5Bemail%5D=jo%2Bcerts%40example.com"
                                + "&filters%5Bid%5D%5B0%5D=1&filters%5Bid%5D%5B1%5D=4300000001"
                                + "&filters%5Bmetadata_id%5D=9&filters%5Bproduct_name_id%5D=eu_eseal"
                                + "&filters%5Bserial_number%5D=0A1B&filters%5Buser_id%5D=7"),
                get("all", c -> new RequestCalls(c).list(), "/request"),
                get(
                        "one status, order and page",
                        c -> new RequestCalls(c)
                                .list(RequestQuery.builder()
                                        .status(RequestQuery.Status.PENDING)
                                        .sort("-date")
                                        .limit(0)
                                        .offset(0)
                                        .build()),
                        "/request?limit=0&offset=0&sort=-date&status=pending"),
                get("all", c -> new OrganizationCalls(c).list(), "/organization"),
                get(
                        "with validations",
                        c -> new OrganizationCalls(c)
                                .list(OrganizationQuery.builder()
                                        .includeValidation(true)
                                        .status(List.of(
                                                OrganizationQuery.Status.ACTIVE, OrganizationQuery.Status.INACTIVE))
                                        .search("%")
                                        .containerId(12)
                                        .sort("name")
                                        .limit(10)
                                        .offset(20)
                                        .build()),
                        "/organization?container_id=12&include_validation=true&limit=10&offset=20"
                                + "&filters%5Bsearch%5D=%25&sort=name&filters%5Bstatus%5D%5B0%5D=active"
                                + "&filters%5Bstatus%5D%5B1%5D=inactive"),
                get("all", c -> new AccountCalls(c).containers(), "/container"),
                get("by number", c -> new AccountCalls(c).container(12), "/container/12"),
                get("all", c -> new AccountCalls(c).customFields(), "/account/metadata"));
    }

    static List<LifeCall> ofRequests() {
        return List.of(
                get("by number", c -> new RequestCalls(c).info(4_400_000_001L), "/request/4400000001"),
                put(
                        "approve",
                        c -> nothing(() -> new RequestCalls(c)
                                .updateStatus(RequestStatusUpdate.builder()
                                        .requestId(4_400_000_001L)
                                        .status(RequestStatusUpdate.Status.APPROVED)
                                        .build())),
                        "/request/4400000001/status",
                        "{\"status\":\"approved\"}"),
                put(
                        "reject with a word on why",
                        c -> nothing(() -> new RequestCalls(c)
                                .updateStatus(RequestStatusUpdate.builder()
                                        .requestId(4_400_000_001L)
                                        .status(RequestStatusUpdate.Status.REJECTED)
                                        .processorComment("Nobody asked for it.")
                                        .build())),
                        "/request/4400000001/status",
                        "{\"status\":\"rejected\",\"processor_comment\":\"Nobody asked for it.\"}"));
    }

    /** Both downloads in every format. */
    static List<LifeCall> ofCertificates() {
        return List.of(CertificateFormat.values()).stream()
                .flatMap(format -> List.of(
                        get(
                                "by number",
                                c -> new CertificateCalls(c).download(845_166_333_113L, format),
                                "/certificate/845166333113/download/format/" + format.wireValue()),
                        get(
                                "of an order",
                                c -> new CertificateCalls(c).downloadOfOrder(4_300_000_001L, format),
                                "/certificate/download/order/4300000001/format/" + format.wireValue()))
                        .stream())
                .toList();
    }

    private static Object nothing(Runnable call) {
        call.run();
        return "nothing";
    }
}
