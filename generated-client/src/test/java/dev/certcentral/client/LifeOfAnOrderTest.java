package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.certcentral.client.StillWaitingException.Reason;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.RateLimitException;
import dev.certcentral.runtime.once.OnceCall;
import dev.certcentral.runtime.policy.RateLimiting;
import dev.certcentral.runtime.status.OrderStatus;
import dev.certcentral.runtime.status.RequestStatus;
import dev.certcentral.sandbox.RecordedRequest;
import dev.certcentral.sandbox.Sandbox;
import dev.certcentral.sandbox.faults.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the order to the certificate, as the README shows it, against the sandbox. */
@Timeout(120)
class LifeOfAnOrderTest {

    /** As fast as a test should be; everything else is as in real life. */
    private static final Waiting IMPATIENT =
            new Waiting(Duration.ofSeconds(60), Duration.ofMillis(10), Duration.ofMillis(40), Duration.ofSeconds(30));

    /** Long enough to be waited for. */
    private static final Duration ISSUED_AFTER = Duration.ofMillis(300);

    private final List<String> notebook = new ArrayList<>();
    private Sandbox sandbox;
    private CertCentral certCentral;

    @BeforeEach
    void start() {
        start(Sandbox.builder().issueAfter(ISSUED_AFTER));
    }

    private void start(Sandbox.Builder settings) {
        sandbox = settings.start();
        certCentral = client().waiting(IMPATIENT).build();
    }

    private CertCentral.Builder client() {
        return CertCentral.builder()
                .region(Region.EUROPE)
                .baseUrl(sandbox.url())
                .apiKey(ApiKey.of(sandbox.key()));
    }

    @AfterEach
    void stop() {
        certCentral.close();
        sandbox.close();
    }

    private static EuQualifiedPersonalOrder order() {
        return SampleOrders.euIndividualWithCsr().toBuilder()
                .skipApproval(false)
                .build();
    }

    private OrderPlaced place() {
        return certCentral.orders().euQualifiedPersonal(order());
    }

    private static long requestOf(OrderPlaced placed) {
        return placed.requests().get(0).id();
    }

    private void keep(String id) {
        notebook.add(id);
    }

    private List<X509Certificate> wholeLife(EuQualifiedPersonalOrder order) {
        // readme:start
        OnceCall<OrderPlaced> call = certCentral.orders().euQualifiedPersonalOnce(order);
        keep(call.id()); // where it survives a crash: whatever happens, the order can be found by it
        OrderPlaced placed = call.execute(); // sent once; if the answer is lost, looked up by its id

        for (long request : certCentral.orders().requestsOf(placed)) {
            certCentral.requests().approve(request); // costs money: nothing is ever approved by itself
        }

        OrderInfo settled = certCentral.orders().await(placed.id(), Duration.ofDays(7));
        List<X509Certificate> chain = settled.status().isIssued()
                ? certCentral.certificates().chainOfOrder(settled.id()) // the certificate first
                : List.of(); // rejected or canceled
        // readme:end
        return chain;
    }

    @Test
    void certificateIsOrderedApprovedAwaitedAndDownloaded() {
        List<X509Certificate> chain = wholeLife(order());

        assertThat(chain).hasSize(3);
        assertThat(chain.get(0).getBasicConstraints()).as("the leaf first").isNegative();
        assertThat(sandbox.orders()).hasSize(1);
        assertThat(notebook).hasSize(1);
        assertThat(certCentral.orders().byAlternativeId(notebook.get(0)).orders())
                .singleElement()
                .satisfies(found -> assertThat(found.status()).isEqualTo(OrderStatus.ISSUED));
    }

    /** The receipt that was looked up names no requests; the recipe works all the same. */
    @Test
    void lostAnswerChangesNothing() {
        sandbox.faults().next(1, "order_eu_qualified_personal", Fault.lostAnswer());

        assertThat(wholeLife(order())).hasSize(3);
        assertThat(sandbox.orders()).hasSize(1);
    }

    @Test
    void skippedApprovalHasNoRequests() {
        OrderPlaced placed = certCentral
                .orders()
                .euQualifiedPersonal(SampleOrders.euIndividualWithCsr().toBuilder()
                        .skipApproval(true)
                        .build());
        assertThat(certCentral.orders().requestsOf(placed)).isEmpty();
    }

    @Test
    void waitThatBeganBeforeTheApprovalSeesTheWholeLife() throws Exception {
        OrderPlaced placed = place();
        CompletableFuture<OrderInfo> order = certCentral.orders().awaitAsync(placed.id());
        CompletableFuture<RequestInfo> request = certCentral.requests().awaitAsync(requestOf(placed));
        certCentral.requests().approve(requestOf(placed));
        assertThat(request.get(60, TimeUnit.SECONDS).status()).isEqualTo(RequestStatus.APPROVED);
        assertThat(order.get(60, TimeUnit.SECONDS).status()).isEqualTo(OrderStatus.ISSUED);
    }

    @Test
    void canceledOrderEndsItsWait() throws Exception {
        stop();
        start(Sandbox.builder()); // where nothing is issued before it is canceled
        OrderPlaced placed = place();
        certCentral.requests().approve(requestOf(placed), "as agreed");
        CompletableFuture<OrderInfo> wait = certCentral.orders().awaitAsync(placed.id());
        certCentral.orders().cancel(placed.id(), "ordered by mistake");
        assertThat(wait.get(60, TimeUnit.SECONDS).status()).isEqualTo(OrderStatus.CANCELED);
        assertThat(certCentral.orders().await(placed.id()).status()).isEqualTo(OrderStatus.CANCELED);
    }

    @Test
    void verbsComeWithoutWaitingToo() throws Exception {
        stop();
        start(Sandbox.builder()); // where nothing is issued before it is canceled
        OrderPlaced first = place();
        certCentral.requests().approveAsync(requestOf(first), "as agreed").get(60, TimeUnit.SECONDS);
        assertThat(certCentral.requests().info(requestOf(first)).status()).isEqualTo(RequestStatus.APPROVED);
        OrderPlaced second = place();
        certCentral.requests().rejectAsync(requestOf(second), "no budget").get(60, TimeUnit.SECONDS);
        assertThat(certCentral.orders().info(second.id()).status()).isEqualTo(OrderStatus.REJECTED);
        OrderPlaced third = place();
        certCentral.requests().approveAsync(requestOf(third)).get(60, TimeUnit.SECONDS);
        certCentral.orders().cancelAsync(third.id(), "ordered by mistake").get(60, TimeUnit.SECONDS);
        assertThat(certCentral.orders().info(third.id()).status()).isEqualTo(OrderStatus.CANCELED);
    }

    @Test
    void clientsOfOneKeyCanCountTogether() {
        VirtualTiming standing = new VirtualTiming(); // however long the calls take, the window does not move on
        try (CertCentral first = client().timing(standing).build();
                CertCentral second = client().timing(standing)
                        .shareLimits(first)
                        .rateLimiting(RateLimiting.FAIL_FAST)
                        .build()) {
            for (int i = 0; i < 100; i++) {
                first.account().customFields();
            }
            assertThatThrownBy(() -> second.account().customFields()).isInstanceOf(RateLimitException.class);
        }
    }

    @Test
    void rejectedRequestEndsBothWaits() {
        OrderPlaced placed = place();
        certCentral.requests().reject(requestOf(placed), "no budget");
        RequestInfo request = certCentral.requests().await(requestOf(placed));
        assertThat(request.status()).isEqualTo(RequestStatus.REJECTED);
        assertThat(request.processorComment()).isEqualTo("no budget");
        assertThat(certCentral.orders().await(placed.id()).status().isEnded()).isTrue();
    }

    @Test
    void deadlineLeavesTheOrderAlone() {
        OrderPlaced placed = place();
        assertThatThrownBy(() -> certCentral.orders().await(placed.id(), Duration.ofMillis(100)))
                .isInstanceOfSatisfying(StillWaitingException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.DEADLINE);
                    assertThat(e.lastStatus()).isEqualTo(sandbox.status(placed.id()));
                });
    }

    @Test
    void closingTheClientEndsWaits() {
        CompletableFuture<OrderInfo> wait = certCentral.orders().awaitAsync(place().id());
        certCentral.close();
        assertThatThrownBy(() -> wait.get(60, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        StillWaitingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CLOSED));
    }

    @Test
    void orderThatIsNotThereIsNotAwaited() {
        assertThatThrownBy(() -> certCentral.orders().await(42))
                .isInstanceOfSatisfying(
                        ApiErrorException.class, e -> assertThat(e.status()).isEqualTo(404));
    }

    @Test
    void listsAreStreamedPageByPage() {
        List<Long> placed = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            placed.add(place().id());
        }
        OrderQuery pagesOfTwo = OrderQuery.builder().limit(2).build();
        assertThat(certCentral.orders().stream(pagesOfTwo).map(ListedOrder::id))
                .containsExactlyInAnyOrderElementsOf(placed);
        int requests = sandbox.requests().size();
        assertThat(certCentral.orders().stream(pagesOfTwo).findFirst()).isPresent();
        assertThat(sandbox.requests()).hasSize(requests + 1);
        assertThat(certCentral.organizations().stream().map(ListedOrganization::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void pagesThatSayTheirLimitIsZeroAreReadToTheEnd() {
        try (Sandbox odd = Sandbox.builder().zeroLimits(true).start();
                CertCentral client = CertCentral.builder()
                        .region(Region.EUROPE)
                        .baseUrl(odd.url())
                        .apiKey(ApiKey.of(odd.key()))
                        .build()) {
            for (int i = 0; i < 5; i++) {
                client.orders().euQualifiedPersonal(order());
            }
            assertThat(client.requests().stream(RequestQuery.builder().limit(2).build()))
                    .hasSize(5);
        }
    }

    /** Works off the list that it reads: what is approved is no longer pending. */
    @Test
    void pendingRequestsCanBeApprovedWhileTheyAreRead() {
        for (int i = 0; i < 7; i++) {
            place();
        }
        RequestQuery pending = RequestQuery.builder()
                .status(RequestQuery.Status.PENDING)
                .limit(3)
                .build();
        certCentral.requests().stream(pending)
                .forEach(request -> certCentral.requests().approve(request.id()));
        assertThat(certCentral.requests().stream(pending)).isEmpty();
        assertThat(certCentral.requests().stream()).hasSize(7);
    }

    /** Everything the facade offers but the verbs that say so. */
    @Test
    void nothingIsApprovedUnlessSomebodySaysSo() {
        OrderPlaced placed =
                certCentral.orders().euQualifiedPersonalOnce(order()).execute();
        long request = requestOf(placed);
        certCentral.orders().stream().forEach(order -> certCentral.orders().info(order.id()));
        certCentral.requests().stream().forEach(row -> certCentral.requests().info(row.id()));
        certCentral.organizations().stream().forEach(organization -> {});
        certCentral.account().containers();
        certCentral.account().customFields();
        certCentral.orders().validationStatus(placed.id());
        assertThatThrownBy(() -> certCentral.orders().await(placed.id(), Duration.ofMillis(100)))
                .isInstanceOf(StillWaitingException.class);
        assertThatThrownBy(() -> certCentral.requests().await(request, Duration.ofMillis(100)))
                .isInstanceOf(StillWaitingException.class);
        assertThatThrownBy(() -> certCentral.certificates().chainOfOrder(placed.id()))
                .isInstanceOf(ApiErrorException.class);

        assertThat(sandbox.requests()).extracting(RecordedRequest::method).containsOnly("GET", "POST");
        assertThat(certCentral.requests().info(request).status().isDecided()).isFalse();
        assertThat(sandbox.orders()).hasSize(1);
    }

    @Test
    void pagesShowThisCode() throws Exception {
        Path root = Path.of(System.getProperty("project.root"));
        String self = Files.readString(
                root.resolve("generated-client/src/test/java/dev/certcentral/client/LifeOfAnOrderTest.java"));
        String code = self.substring(self.indexOf("// readme:start\n") + "// readme:start\n".length());
        code = code.substring(0, code.indexOf("        // readme:end")).replaceAll("(?m)^ {8}", "");
        for (String page : List.of("docs/life-of-an-order.md", "README.md")) {
            assertThat(Files.readString(root.resolve(page))).contains("```java\n" + code + "```\n");
        }
    }
}
