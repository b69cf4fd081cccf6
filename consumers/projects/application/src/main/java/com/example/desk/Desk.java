package com.example.desk;

import dev.certcentral.client.CertCentral;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.EuQualifiedPersonalOrder.Certificate;
import dev.certcentral.client.EuQualifiedPersonalOrder.CommonNameIndicator;
import dev.certcentral.client.EuQualifiedPersonalOrder.ProfileOption;
import dev.certcentral.client.EuQualifiedPersonalOrder.SignatureHash;
import dev.certcentral.client.Individual;
import dev.certcentral.client.OrderValidity;
import dev.certcentral.client.Payment;
import dev.certcentral.client.Provisioning;
import dev.certcentral.client.Region;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;

/** Builds an order with mistakes, and shows them; nothing is sent. */
public final class Desk {

    private Desk() {}

    /**
     * Prints the violations.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("Java " + Runtime.version().feature());
        try (CertCentral certCentral = CertCentral.builder()
                .region(Region.EUROPE)
                .apiKey(ApiKey.of("0123456789ABCDEF"))
                .build()) {
            System.out.println(certCentral.orders().euQualifiedPersonal(order()));
        } catch (ValidationException e) {
            for (Violation violation : e.violations()) {
                System.out.println("refused: " + violation.path() + " [" + violation.rule() + "]");
            }
        }
    }

    private static EuQualifiedPersonalOrder order() {
        return EuQualifiedPersonalOrder.builder()
                .certificate(Certificate.builder()
                        .commonNameIndicator(CommonNameIndicator.PSEUDONYM)
                        .individual(Individual.builder()
                                .country("us")
                                .email("john.doe@example.com")
                                .firstName("John")
                                .lastName("Doe")
                                .state("New York")
                                .telephone("+1-555-555-5555")
                                .build())
                        .profileOption(ProfileOption.ENCRYPTION)
                        .signatureHash(SignatureHash.SHA256)
                        .build())
                .payment(Payment.balance())
                .provisioning(Provisioning.csr())
                .orderValidity(OrderValidity.years(1))
                .alternativeOrderId("x".repeat(65))
                .build();
    }
}
