package dev.certcentral.client.storm;

import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** A server, its time, and the way to it; without a network and without threads of its own. */
final class World implements AutoCloseable {

    static final String KEY = "K3Y-0123456789abcdef";

    private final VirtualTime time = new VirtualTime();
    private final ServerLimits limits;
    private final HostileServer server;
    private final OkHttpClient http;

    /**
     * Creates a world.
     *
     * @param busy whether requests come so fast that the rate limits matter
     */
    World(boolean busy) {
        limits = new ServerLimits(time, busy);
        server = new HostileServer(time, KEY, limits);
        http = new OkHttpClient.Builder()
                .socketFactory(new MemorySockets(server))
                .dns(server)
                .fastFallback(false)
                .build();
    }

    VirtualTime time() {
        return time;
    }

    ServerLimits limits() {
        return limits;
    }

    HostileServer server() {
        return server;
    }

    /** OkHttp for a process of its own: nothing is pooled yet. Only what never changes is shared, such as trusted roots. */
    OkHttpClient freshHttp() {
        return http.newBuilder()
                .connectionPool(new ConnectionPool(5, 5, TimeUnit.MINUTES))
                .dispatcher(new Dispatcher())
                .build();
    }

    /** OkHttp with its defaults but for sockets and names. */
    OkHttpClient sharedHttp() {
        return http;
    }

    @Override
    public void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
