package dev.certcentral.client.storm;

import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes {@link MemorySocket}s. */
final class MemorySockets extends SocketFactory {

    private final MemorySocket.Network network;

    MemorySockets(MemorySocket.Network network) {
        this.network = network;
    }

    @Override
    public Socket createSocket() {
        return new MemorySocket(network);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectsLater();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw connectsLater();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connectsLater();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw connectsLater();
    }

    private static UnsupportedOperationException connectsLater() {
        return new UnsupportedOperationException("OkHttp connects sockets itself");
    }
}
