package dev.certcentral.conformance.fuzz;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;

/** A socket without a network: takes whatever is written, and answers with the same bytes to everybody. */
final class CannedSocket extends Socket {

    private final InputStream answer;
    private InetSocketAddress peer;
    private volatile boolean closed;

    CannedSocket(byte[] answer) {
        this.answer = new ByteArrayInputStream(answer);
    }

    @Override
    public void connect(SocketAddress endpoint) {
        peer = (InetSocketAddress) endpoint;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) {
        connect(endpoint);
    }

    @Override
    public InputStream getInputStream() {
        return answer;
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public void setSoTimeout(int timeout) {
        // nothing here takes time
    }

    @Override
    public int getSoTimeout() {
        return 0;
    }

    @Override
    public InetAddress getInetAddress() {
        return peer == null ? null : peer.getAddress();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return peer;
    }

    @Override
    public int getPort() {
        return peer == null ? 0 : peer.getPort();
    }

    @Override
    public boolean isConnected() {
        return peer != null;
    }

    @Override
    public boolean isClosed() {
        return closed;
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
    public void close() {
        closed = true;
    }
}
