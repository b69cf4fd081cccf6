/**
 * The client for DigiCert's CertCentral Services API. {@link dev.certcentral.client.CertCentral} and what it hands out
 * ({@code orders()}, {@code requests()} and so on) is written by hand; requests, answers, servers and plain calls are
 * generated from the specs. What follows is a guide from the first order to a test suite; its code is compiled and run by
 * a test.
 *
 * <h2 id="begin">Begin</h2>
 *
 * One client for each account, for as long as the program runs and for all its threads. Nothing is connected before the
 * first call. The key goes to the region's host only, and is never printed.
 * <pre>{@code
 * CertCentral certCentral = CertCentral.builder()
 *         .region(Region.EUROPE) // the one whose console you sign in to
 *         .apiKey(ApiKey.of(secret)) // or ApiKey.fromEnvironment(), or one that can change: ApiKey.watching(file)
 *         .build();
 * }</pre>
 *
 * <h2 id="order">Order</h2>
 *
 * A builder asks for the required members first, from A to Z; until they are there, it has no {@code build()}. Then come
 * the optional ones, in any order. What was built does not change any more; {@code toBuilder()} begins a new one with the
 * same members.
 * <pre>{@code
 * EuQualifiedPersonalOrder order = EuQualifiedPersonalOrder.builder()
 *         .certificate(Certificate.builder()
 *                 .commonNameIndicator(CommonNameIndicator.GIVEN_NAME_SURNAME)
 *                 .individual(Individual.builder()
 *                         .country("us")
 *                         .email("john.doe@example.com")
 *                         .firstName("John")
 *                         .lastName("Doe")
 *                         .state("New York")
 *                         .telephone("+1-555-555-5555")
 *                         .build())
 *                 .profileOption(ProfileOption.ENCRYPTION)
 *                 .signatureHash(SignatureHash.SHA256)
 *                 .csr(Pem.singleLine(signingRequest))
 *                 .build())
 *         .payment(Payment.balance())
 *         .provisioning(Provisioning.csr())
 *         .orderValidity(OrderValidity.years(1))
 *         .build();
 * }</pre>
 *
 * <p>{@code certCentral.orders().euQualifiedPersonal(order)} sends it and returns the receipt. Every call also exists as
 * {@code ...Async}, which returns a {@link java.util.concurrent.CompletableFuture}, and as {@code ...Call}, which tells
 * status and headers and can be cancelled.
 *
 * <h2 id="choices">Choices</h2>
 *
 * Where the documentation has several members that only make sense together, there is one choice here. Each of its ways
 * takes what it needs, so that a card without an address cannot be written.
 * <pre>{@code
 * Payment payment = Payment.card(card, billingAddress); // balance() and profile() bring nothing
 * EuQualifiedPersonalOrder paidByCard = order.toBuilder().payment(payment).build();
 * }</pre>
 *
 * <h2 id="violations">Violations</h2>
 *
 * {@code build()} checks every rule of the documentation, and throws one exception that lists every violation: where it is
 * in JSON and in Java, which rule it breaks, what to do, and the row of the page that says so. Nothing is sent. {@code
 * buildUnchecked()} leaves the judgement to the API, and {@code unlisted(...)} sends members that the specs do not know
 * yet.
 * <pre>{@code
 * try {
 *     order.toBuilder().alternativeOrderId("x".repeat(65)).build();
 * } catch (ValidationException refused) {
 *     for (Violation violation : refused.violations()) {
 *         report(violation.path(), violation.message(), violation.fix());
 *     }
 * }
 * }</pre>
 *
 * <h2 id="once">At most once</h2>
 *
 * An order costs money, so no order is sent twice by this client: it follows no redirect, resends nothing on a broken
 * connection and repeats no order. When an answer is lost, only a look-up can tell what became of the order. {@code
 * ...Once} sends it under an id of its own, looks it up by that id when its answer is lost, and says "placed", "not
 * placed" or "unknown", whichever is true. Other calls fail with a {@link dev.certcentral.runtime.error.ApiException},
 * whose {@code outcome()} says whether something can have been carried out.
 * <pre>{@code
 * OnceCall<OrderPlaced> call = certCentral.orders().euQualifiedPersonalOnce(order);
 * keep(call.id()); // where it survives a crash of this program
 * try {
 *     return Optional.of(call.execute());
 * } catch (NotPlacedException e) {
 *     return Optional.empty(); // nothing was bought: order again when the cause is gone
 * } catch (OutcomeUnknownException e) {
 *     throw e; // look e.id() up later with orders().byAlternativeId(...), before anybody orders again
 * }
 * }</pre>
 *
 * <h2 id="life">The life of an order</h2>
 *
 * An order waits for its approval, for the validation by the CA, and is issued, rejected or canceled. Nothing is approved
 * by itself. Waiting is cheap: a thousand orders share their looks.
 * <pre>{@code
 * for (long request : certCentral.orders().requestsOf(placed)) {
 *     certCentral.requests().approve(request); // somebody must say so: it costs money
 * }
 * OrderInfo settled = certCentral.orders().await(placed.id(), Duration.ofDays(7));
 * List<X509Certificate> chain = settled.status().isIssued()
 *         ? certCentral.certificates().chainOfOrder(settled.id()) // the certificate first
 *         : List.of(); // rejected or canceled
 * }</pre>
 *
 * <p>Answers are read tolerantly. A status that is new keeps its word and is neither success nor failure; members that the
 * specs do not know are in {@code unlisted()}.
 *
 * <h2 id="test">Test</h2>
 *
 * The artifact {@code certcentral-sandbox} brings a JUnit 5 extension that plays the API on this machine, and judges what
 * it is sent independently of the checks here. Point a client at it:
 * <pre>{@code
 * @RegisterExtension
 * static final SandboxExtension sandbox =
 *         SandboxExtension.create(settings -> settings.issueAfter(Duration.ofMillis(300)));
 *
 * static CertCentral.Builder client() {
 *     return CertCentral.builder()
 *             .region(Region.EUROPE)
 *             .baseUrl(sandbox.url())
 *             .apiKey(ApiKey.of(sandbox.key()));
 * }
 * }</pre>
 *
 * <p>It plays the whole life of an order, moves time when told to, and loses answers on demand:
 * <pre>{@code
 * @Test
 * void lostAnswerBuysNothingTwice() {
 *     sandbox.faults().next(1, "order_eu_qualified_personal", Fault.lostAnswer());
 *     assertThat(once(order(SampleOrders.CSR))).isPresent();
 *     assertThat(sandbox.orders()).hasSize(1);
 * }
 * }</pre>
 */
@GenerateClient(
        spec = "certcentral",
        existing = {OrderStatus.class, RequestStatus.class})
@NullMarked
package dev.certcentral.client;

import dev.certcentral.runtime.annotation.GenerateClient;
import dev.certcentral.runtime.status.OrderStatus;
import dev.certcentral.runtime.status.RequestStatus;
import org.jspecify.annotations.NullMarked;
