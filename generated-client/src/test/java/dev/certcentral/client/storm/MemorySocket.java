package dev.certcentral.client.storm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import org.jspecify.annotations.Nullable;

/** A socket without a network: what is written goes straight to a {@link Conversation}, and what is read comes from it. */
final class MemorySocket extends Socket {

    /** The other end of all sockets of one world. */
    @FunctionalInterface
    interface Network {
        Conversation connect(InetSocketAddress address) throws IOException;
    }

    private final Network network;
    private @Nullable Conversation conversation;
    private @Nullable InetSocketAddress peer;
    private int patience;
    private volatile boolean closed;

    MemorySocket(Network network) {
        this.network = network;
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        peer = (InetSocketAddress) endpoint;
        conversation = network.connect(peer);
    }

    private Conversation open() throws IOException {
        if (closed || conversation == null) {
            throw new SocketException("Socket closed");
        }
        return conversation;
    }

    @Override
    public InputStream getInputStream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                return open().read(target, offset, count, patience);
            }

            @Override
            public void close() {
                MemorySocket.this.close();
            }
        };
    }

    @Override
    public OutputStream getOutputStream() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int count) throws IOException {
                open().write(bytes, offset, count);
            }

            @Override
            public void close() {
                MemorySocket.this.close();
            }
        };
    }

    @Override
    public void setSoTimeout(int timeout) {
        patience = timeout;
    }

    @Override
    public int getSoTimeout() {
        return patience;
    }

    @Override
    public @Nullable InetAddress getInetAddress() {
        return peer == null ? null : peer.getAddress();
    }

    @Override
    public @Nullable SocketAddress getRemoteSocketAddress() {
        return peer;
    }

    @Override
    public int getPort() {
        return peer == null ? 0 : peer.getPort();
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // there is nothing to delay
    }

    @Override
    public void shutdownInput() {
        close();
    }

    @Override
    public void shutdownOutput() {
        // the other side does not care
    }

    @Override
    public boolean isConnected() {
        return conversation != null;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isInputShutdown() {
        return closed;
    }

    @Override
    public boolean isOutputShutdown() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
