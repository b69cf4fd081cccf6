package com.example.desk;

import dev.certcentral.client.CertCentral;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.EuQualifiedPersonalOrder.Certificate;
import dev.certcentral.client.EuQualifiedPersonalOrder.CommonNameIndicator;
import dev.certcentral.client.EuQualifiedPersonalOrder.ProfileOption;
import dev.certcentral.client.EuQualifiedPersonalOrder.SignatureHash;
import dev.certcentral.client.Individual;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.OrderValidity;
import dev.certcentral.client.Payment;
import dev.certcentral.client.Provisioning;
import dev.certcentral.runtime.check.Pem;

/** The application: orders a certificate for a person, once. */
public final class Renewals {

    private final CertCentral certCentral;

    /**
     * Works with one account.
     *
     * @param certCentral the account
     */
    public Renewals(CertCentral certCentral) {
        this.certCentral = certCentral;
    }

    /**
     * Orders.
     *
     * @param signingRequest PEM
     * @return the receipt
     */
    public OrderPlaced order(String signingRequest) {
        return certCentral
                .orders()
                .euQualifiedPersonalOnce(EuQualifiedPersonalOrder.builder()
                        .certificate(Certificate.builder()
                                .commonNameIndicator(CommonNameIndicator.GIVEN_NAME_SURNAME)
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
                                .csr(Pem.singleLine(signingRequest))
                                .build())
                        .payment(Payment.balance())
                        .provisioning(Provisioning.csr())
                        .orderValidity(OrderValidity.years(1))
                        .build())
                .execute();
    }
}
