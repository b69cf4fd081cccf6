package dev.certcentral.client;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server that gives every request back, in one answer or another, and keeps both sides. One request a connection. */
final class EchoServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Function<String, String> answer;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> answers = new CopyOnWriteArrayList<>();

    /** The answer is everything after the request: status line, headers, body. Empty: the connection is closed. */
    EchoServer(Function<String, String> answer) throws IOException {
        this.answer = answer;
        this.listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::accept, "echo-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/services/v2";
    }

    String requests() {
        return String.join("\n", requests);
    }

    String answers() {
        return String.join("\n", answers);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                Thread thread = new Thread(() -> serve(socket), "echo-server");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try {
            String request = read(new BufferedInputStream(socket.getInputStream()));
            requests.add(request);
            String text = answer.apply(request);
            answers.add(text);
            if (!text.equals(NOTHING_EVER)) {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
                socket.close();
            }
        } catch (IOException gone) {
            // the client went away, or the test is over
        }
    }

    /** An answer that never comes. */
    static final String NOTHING_EVER = "(nothing)";

    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no request");
            }
            head.append((char) next);
        }
        int length = head.toString()
                .lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
