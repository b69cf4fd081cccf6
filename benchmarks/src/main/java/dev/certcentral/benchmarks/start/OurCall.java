package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.order.Ours;
import dev.certcentral.benchmarks.order.Words;
import dev.certcentral.client.CertCentral;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;

/** This project's client. */
final class OurCall implements CallContender {

    @Override
    public long place(String url, Words words) {
        CertCentral certCentral = CertCentral.builder()
                .region(Region.EUROPE)
                .apiKey(ApiKey.of("a-key-of-no-account"))
                .baseUrl(url)
                .build();
        return certCentral.orders().euQwacPsd2(Ours.psd2Order(words)).id();
    }
}
