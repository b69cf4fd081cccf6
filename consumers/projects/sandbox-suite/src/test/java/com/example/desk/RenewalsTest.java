package com.example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.certcentral.client.CertCentral;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.sandbox.faults.Fault;
import dev.certcentral.sandbox.junit.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RenewalsTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.create();

    private static final String SIGNING_REQUEST =
            "-----BEGIN CERTIFICATE REQUEST-----\nTUlJQg==\n-----END CERTIFICATE REQUEST-----";

    private static CertCentral client() {
        return CertCentral.builder()
                .region(Region.EUROPE)
                .baseUrl(SANDBOX.url())
                .apiKey(ApiKey.of(SANDBOX.key()))
                .build();
    }

    @Test
    void orderIsPlaced() {
        try (CertCentral certCentral = client()) {
            OrderPlaced placed = new Renewals(certCentral).order(SIGNING_REQUEST);
            assertEquals(placed.id(), SANDBOX.orders().get(0).id());
        }
    }

    @Test
    void lostAnswerBuysNothingTwice() {
        int before = SANDBOX.orders().size();
        SANDBOX.faults().next(1, "order_eu_qualified_personal", Fault.lostAnswer());
        try (CertCentral certCentral = client()) {
            new Renewals(certCentral).order(SIGNING_REQUEST);
        }
        assertEquals(before + 1, SANDBOX.orders().size());
    }

    @Test
    void whatIsNoSigningRequestIsRefusedBeforeItIsSent() {
        try (CertCentral certCentral = client()) {
            assertThrows(IllegalArgumentException.class, () -> new Renewals(certCentral).order("no PEM"));
        }
    }
}
