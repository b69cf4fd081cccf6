package dev.certcentral.client;

import com.squareup.moshi.Moshi;
import dev.certcentral.runtime.auth.ApiKey;

/** A process that builds, checks and writes an order and sets up a client, but calls nobody. */
final class OrderWithoutCall {

    private OrderWithoutCall() {}

    /** Prints the order. */
    public static void main(String... arguments) {
        EuQwacPsd2Order order = SampleOrders.euQwacWithKnownContact();
        Moshi moshi = new Moshi.Builder().add(CertCentralJson.factory()).build();
        System.out.println(moshi.adapter(EuQwacPsd2Order.class).toJson(order));
        try (CertCentral client = CertCentral.builder()
                .region(Region.EUROPE)
                .apiKey(ApiKey.of("a-key-of-no-account"))
                .build()) {
            System.out.println(client.orders().euQwacPsd2Call(order));
        }
    }
}
