package com.example.modular;

import dev.certcentral.client.CertCentral;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.policy.RetryPolicy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Starts OkHttp, Moshi and Retrofit on the module path, and calls a port of this machine where nobody answers. */
public final class Main {

    private Main() {}

    /**
     * Prints where classes live and how the call ended.
     *
     * @param args none
     * @throws IOException if there is no free port
     */
    public static void main(String[] args) throws IOException {
        System.out.println("lives in: " + CertCentral.class.getModule());
        System.out.println("lives in: " + ApiKey.class.getModule());
        try (CertCentral certCentral = CertCentral.builder()
                .region(Region.EUROPE)
                .baseUrl("http://127.0.0.1:" + silentPort())
                .apiKey(ApiKey.of("0123456789ABCDEF"))
                .retries(RetryPolicy.NONE)
                .build()) {
            certCentral.orders().info(1);
        } catch (ApiException e) {
            System.out.println("ended as it should: " + e.getClass().getSimpleName());
        }
    }

    private static int silentPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
