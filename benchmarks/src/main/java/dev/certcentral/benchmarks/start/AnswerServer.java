package dev.certcentral.benchmarks.start;

import com.sun.net.httpserver.HttpServer;
import dev.certcentral.benchmarks.answer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server on loopback that has a receipt for everything; it runs outside of what is measured. */
final class AnswerServer implements AutoCloseable {

    private final HttpServer server;

    AnswerServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] receipt = Answer.RECEIPT.json();
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(201, receipt.length);
            exchange.getResponseBody().write(receipt);
            exchange.close();
        });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/services/v2/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
