package dev.certcentral.client.storm;

import dev.certcentral.client.storm.Ledger.Order;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;

/** A {@link Ledger} for many connections at once, with real time: what is committed can be seen at once. */
final class RealLedger {

    private static final long DRIP_MILLIS = 40;

    private final Ledger ledger;
    private int posts;

    RealLedger(boolean enforcesIds) {
        ledger = new Ledger(enforcesIds, false, 4_300_000_000L);
    }

    synchronized Order commit(String name) {
        posts++;
        return ledger.commit(name, 0, 0, 1);
    }

    synchronized List<Order> visible(String name) {
        return ledger.visible(name, 0);
    }

    synchronized List<Order> inTheEnd(String name) {
        return ledger.inTheEnd(name);
    }

    /** How many orders were carried out. */
    synchronized int posts() {
        return posts;
    }

    /** Answers as a server does that is well. */
    boolean answerWell(Incoming request, Socket socket) throws IOException {
        write(socket, right(request));
        return true;
    }

    /** Carries a request out, and tells the right answer. */
    synchronized byte[] right(Incoming request) {
        if (!request.order()) {
            return Answers.json(200, Delivery.found(visible(request.name())));
        }
        return ledger.refuses(request.name(), 0)
                ? Answers.error(409, "alternative_order_id_in_use", "")
                : Answers.json(201, Delivery.receipt(commit(request.name())));
    }

    static void write(Socket socket, byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    /** Sends what travels of an answer, and lets the connection end as told. */
    static boolean deliver(Socket socket, Delivery delivery) throws IOException {
        byte[] travelling = Arrays.copyOf(delivery.bytes(), delivery.length());
        switch (delivery.ending()) {
            case OPEN -> {
                write(socket, travelling);
                return true;
            }
            case CLOSED -> {
                write(socket, travelling);
                socket.shutdownOutput();
            }
            case RESET -> {
                write(socket, travelling);
                LoopbackServer.reset(socket);
            }
            case SILENCE -> write(socket, travelling);
            case DRIP -> {
                return drip(socket, delivery.bytes());
            }
        }
        return false;
    }

    /** Byte by byte, until the client has had enough. */
    static boolean drip(Socket socket, byte[] bytes) throws IOException {
        for (byte one : bytes) {
            write(socket, new byte[] {one});
            try {
                Thread.sleep(DRIP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
