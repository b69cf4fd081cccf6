package dev.certcentral.conformance.fuzz;

import dev.certcentral.client.CertCentral;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.RequestLog;
import dev.certcentral.runtime.policy.RateLimiting;
import dev.certcentral.runtime.policy.RetryPolicy;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** A client whose server answers every request with bytes that are given, in memory. */
final class CannedServer extends SocketFactory {

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final CertCentral certCentral;
    private volatile byte[] answer = new byte[0];

    CannedServer() {
        OkHttpClient memory = new OkHttpClient.Builder()
                .socketFactory(this)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .build();
        certCentral = CertCentral.builder()
                .region(Region.EUROPE)
                .baseUrl("http://127.0.0.1:1/")
                .apiKey(ApiKey.of("fuzz-test-key"))
                .httpClient(memory)
                .retries(RetryPolicy.NONE)
                .rateLimiting(RateLimiting.OFF)
                .log(RequestLog.to(log::add, RequestLog.Detail.BODIES))
                .build();
    }

    /** Answers with these bytes from now on, and forgets what was logged. */
    ApiClient answering(byte[] bytes) {
        answer = bytes;
        log.clear();
        return certCentral.client();
    }

    /** What was logged since. */
    List<String> log() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    @Override
    public Socket createSocket() {
        return new CannedSocket(answer);
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
