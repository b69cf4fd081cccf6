package dev.certcentral.benchmarks.start;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.certcentral.benchmarks.answer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;

/** A server on loopback that has a receipt for everything, plain or with TLS; it runs outside of what is measured. */
final class AnswerServer implements AutoCloseable {

    private final HttpServer server;
    private final String scheme;

    private AnswerServer(HttpServer server, String scheme) throws IOException {
        this.server = server;
        this.scheme = scheme;
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

    static AnswerServer plain() throws IOException {
        return new AnswerServer(HttpServer.create(anyPort(), 0), "http");
    }

    static AnswerServer secure(ServerKey key) throws IOException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(key.context()));
        return new AnswerServer(server, "https");
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    String url() {
        return scheme + "://127.0.0.1:" + server.getAddress().getPort() + "/services/v2/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
