package dev.certcentral.client;

import dev.certcentral.runtime.auth.ApiKey;

/** A process that places one order at a sandbox, and does nothing else. */
final class OrderWithCall {

    private OrderWithCall() {}

    /** Takes the sandbox's URL and key; prints the receipt. */
    public static void main(String... arguments) {
        try (CertCentral client = CertCentral.builder()
                .region(Region.EUROPE)
                .baseUrl(arguments[0])
                .apiKey(ApiKey.of(arguments[1]))
                .build()) {
            System.out.println(client.orders().euQwacPsd2(SampleOrders.euQwacWithKnownContact()));
        }
    }
}
