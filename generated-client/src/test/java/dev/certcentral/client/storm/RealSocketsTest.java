package dev.certcentral.client.storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.SomeOrders;
import dev.certcentral.client.storm.Ledger.Order;
import dev.certcentral.runtime.error.AlreadyPlacedException;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import dev.certcentral.runtime.once.OnceCall;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault at a time on real sockets; every test ends with no thread and no connection of the client left. */
@Timeout(60)
class RealSocketsTest {

    private static final EuQualifiedPersonalOrder ORDER = SomeOrders.euQualifiedPersonal();
    private static final long FIRST_ID = 4_300_000_000L;

    private final RealLedger ledger = new RealLedger(false);
    private RealClient client = new RealClient();

    @AfterEach
    void nothingIsLeft() throws Exception {
        client.close();
        assertThat(client.threadsLeft()).isEmpty();
    }

    /** Commits, and lets the answer end as told; look-ups are answered well. */
    private LoopbackServer server(LoopbackServer.Script orders) throws IOException {
        return new LoopbackServer("127.0.0.1", (request, socket) -> {
            if (request.order()) {
                return orders.answer(request, socket);
            }
            RealLedger.write(socket, Answers.json(200, Delivery.found(ledger.visible(request.name()))));
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void orderSurvivesABreakAtEveryByteOfItsAnswer(boolean reset) throws Exception {
        int bytes = Answers.json(201, Delivery.receipt(new Order(FIRST_ID, "", 0, 0))).length;
        AtomicInteger cut = new AtomicInteger();
        try (LoopbackServer server = server((request, socket) -> {
            byte[] answer = Answers.json(201, Delivery.receipt(ledger.commit(request.name())));
            RealLedger.write(socket, Arrays.copyOf(answer, cut.get()));
            if (reset) {
                LoopbackServer.reset(socket);
            } else {
                socket.shutdownOutput();
            }
            return false;
        })) {
            client.open(server.url());
            for (int at = 0; at <= bytes; at++) {
                cut.set(at);
                OnceCall<OrderPlaced> call = client.orders().euQualifiedPersonalOnce(ORDER);
                OrderPlaced placed =
                        at % 2 == 0 ? call.execute() : call.executeAsync().get(10, TimeUnit.SECONDS);
                assertThat(ledger.inTheEnd(call.id())).as("cut at byte %d", at).hasSize(1);
                assertThat(placed.id())
                        .isEqualTo(ledger.inTheEnd(call.id()).get(0).id());
            }
            assertThat(ledger.posts()).isEqualTo(bytes + 1);
            client.close();
            assertThat(server.clientHasClosedAll(Duration.ofSeconds(5))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void orderIsNotSentAgainOnAConnectionThatTheServerHasClosed(boolean async) throws Exception {
        AtomicBoolean hangsUp = new AtomicBoolean();
        try (LoopbackServer server = server((request, socket) -> {
            if (hangsUp.get()) {
                LoopbackServer.reset(socket); // as if it had been closed just before the request came
                return false;
            }
            RealLedger.write(socket, Answers.json(201, Delivery.receipt(ledger.commit(request.name()))));
            return true;
        })) {
            client.open(server.url());
            client.orders().euQualifiedPersonalOnce(ORDER).execute();
            hangsUp.set(true);
            int before = ledger.posts();
            OnceCall<OrderPlaced> call =
                    client.orders().euQualifiedPersonalOnce(ORDER).with(RealClient.SHORT);

            assertThatExceptionOfType(OutcomeUnknownException.class)
                    .isThrownBy(() -> RealClient.make(call, async))
                    .satisfies(unknown -> {
                        assertThat(unknown.id()).isEqualTo(call.id());
                        assertThat(unknown.absences()).isPositive();
                    });
            assertThat(ledger.posts()).isEqualTo(before);
            assertThat(ledger.inTheEnd(call.id())).isEmpty();
        }
    }

    @Test
    void ordersFollowEachOtherOverConnectionsThatTheServerCloses() throws Exception {
        RealLedger enforcing = new RealLedger(true);
        try (LoopbackServer server = new LoopbackServer("127.0.0.1", enforcing::answerWell)) {
            client.open(server.url());
            for (int i = 0; i < 40; i++) {
                OnceCall<OrderPlaced> call =
                        client.orders().euQualifiedPersonalOnce(ORDER).with(RealClient.QUICK.withIdsEnforced());
                long id = RealClient.make(call, i % 2 == 0).id();
                assertThat(enforcing.inTheEnd(call.id()))
                        .singleElement()
                        .satisfies(order -> assertThat(order.id()).isEqualTo(id));
                server.hangUp();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 307, 308})
    void redirectIsNotFollowedAndTheKeyStays(int status) throws Exception {
        try (LoopbackServer foreign = new LoopbackServer("127.0.0.2", (request, socket) -> true);
                LoopbackServer server = new LoopbackServer("127.0.0.1", (request, socket) -> {
                    if (request.order()) {
                        ledger.commit(request.name());
                    }
                    RealLedger.write(
                            socket, Answers.page(status, "Location: " + foreign.url() + "order/alternate/x\r\n"));
                    return true;
                })) {
            client.open(server.url());
            OnceCall<OrderPlaced> call =
                    client.orders().euQualifiedPersonalOnce(ORDER).with(RealClient.SHORT);

            assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(call::execute);
            assertThat(ledger.posts()).isOne();
            assertThat(server.keys()).isGreaterThan(1);
            assertThat(foreign.accepted()).isZero();
            assertThat(foreign.keys()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void slowAnswerEndsInTime(boolean drips) throws Exception {
        AtomicBoolean slow = new AtomicBoolean();
        try (LoopbackServer server = server((request, socket) -> {
            byte[] answer = Answers.json(201, Delivery.receipt(ledger.commit(request.name())));
            if (!slow.get()) {
                RealLedger.write(socket, answer);
                return true;
            }
            return drips && RealLedger.drip(socket, answer);
        })) {
            client.open(server.url(), Duration.ofSeconds(1));
            client.orders()
                    .euQualifiedPersonal(
                            ORDER.toBuilder().alternativeOrderId("warm-up").build());
            slow.set(true);
            OnceCall<OrderPlaced> call = client.orders().euQualifiedPersonalOnce(ORDER);

            long id = call.execute().id();

            assertThat(ledger.inTheEnd(call.id())).extracting(Order::id).containsExactly(id);
            client.close();
            assertThat(server.clientHasClosedAll(Duration.ofSeconds(5))).isTrue();
        }
    }

    @Test
    void bombIsNotUnpacked() throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        CountDownLatch over = new CountDownLatch(1);
        try (LoopbackServer server = server((request, socket) -> {
            ledger.commit(request.name());
            RealLedger.write(
                    socket,
                    Answers.latin("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
                            + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n"));
            stopped.set(!bomb(socket));
            over.countDown();
            return false;
        })) {
            client.open(server.url());
            OnceCall<OrderPlaced> call = client.orders().euQualifiedPersonalOnce(ORDER);

            long id = call.execute().id();

            assertThat(ledger.inTheEnd(call.id())).extracting(Order::id).containsExactly(id);
            assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(stopped).as("the client stopped to read").isTrue();
        }
    }

    /** Four gigabytes, if anybody reads them; false: nobody did. */
    private static boolean bomb(Socket socket) {
        byte[] filler = new byte[64 * 1024];
        Arrays.fill(filler, (byte) 'a');
        try (OutputStream gzip = new GZIPOutputStream(socket.getOutputStream(), 8192, true)) {
            gzip.write(Answers.latin("{\"id\":1,\"filler\":\""));
            for (int i = 0; i < 64 * 1024; i++) {
                gzip.write(filler);
            }
            return true;
        } catch (IOException stopped) {
            return false;
        }
    }

    @Test
    void cancelledOrderIsFoundByItsId() throws Exception {
        CountDownLatch committed = new CountDownLatch(1);
        try (LoopbackServer server = server((request, socket) -> {
            ledger.commit(request.name());
            committed.countDown();
            return false; // silence
        })) {
            client.open(server.url());
            EuQualifiedPersonalOrder own =
                    ORDER.toBuilder().alternativeOrderId("mine-1").build();
            CompletableFuture<OrderPlaced> answer =
                    client.orders().euQualifiedPersonalOnce(own).executeAsync();
            assertThat(committed.await(10, TimeUnit.SECONDS)).isTrue();
            answer.cancel(true);

            assertThatExceptionOfType(AlreadyPlacedException.class)
                    .isThrownBy(client.orders().euQualifiedPersonalOnce(own)::execute)
                    .satisfies(already -> assertThat(already.receipts(OrderPlaced.class))
                            .extracting(OrderPlaced::id)
                            .containsExactly(ledger.inTheEnd("mine-1").get(0).id()));
            assertThat(ledger.posts()).isOne();
            client.close();
            assertThat(server.clientHasClosedAll(Duration.ofSeconds(5))).isTrue();
        }
    }

    @Test
    void interruptedCallerIsToldWhatToLookUp() throws Exception {
        CountDownLatch committed = new CountDownLatch(1);
        try (LoopbackServer server = server((request, socket) -> {
            ledger.commit(request.name());
            committed.countDown();
            return false; // silence
        })) {
            client.open(server.url());
            OnceCall<OrderPlaced> call = client.orders().euQualifiedPersonalOnce(ORDER);
            CompletableFuture<List<Object>> told = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    call.execute();
                } catch (OutcomeUnknownException e) {
                    told.complete(List.of(e.id(), Thread.currentThread().isInterrupted()));
                } catch (RuntimeException e) {
                    told.completeExceptionally(e);
                }
            });
            caller.start();
            assertThat(committed.await(10, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();

            assertThat(told.get(10, TimeUnit.SECONDS)).containsExactly(call.id(), true);
            assertThat(server.heard()).as("no look-up after an interrupt").isOne();
        }
    }
}
