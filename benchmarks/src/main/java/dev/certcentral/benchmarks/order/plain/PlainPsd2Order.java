package dev.certcentral.benchmarks.order.plain;

import com.squareup.moshi.Json;
import java.util.List;

/** The order for a website certificate under PSD2. */
public record PlainPsd2Order(
        Certificate certificate,
        @Json(name = "dcv_method") String dcvMethod,
        Organization organization,
        @Json(name = "renewed_thumbprint") String renewedThumbprint,
        @Json(name = "order_validity") PlainParts.Validity orderValidity,
        @Json(name = "payment_method") String paymentMethod,
        @Json(name = "credit_card") PlainParts.Card creditCard,
        @Json(name = "billing_address") PlainParts.Address billingAddress) {

    /** What the certificate will say. */
    public record Certificate(
            @Json(name = "common_name") String commonName,
            @Json(name = "service_name") String serviceName,
            @Json(name = "dns_names") List<String> dnsNames,
            String csr,
            @Json(name = "signature_hash") String signatureHash,
            @Json(name = "psp_roles") List<String> pspRoles,
            @Json(name = "server_platform") PlainParts.Platform serverPlatform,
            @Json(name = "profile_option") String profileOption) {}

    /** Who orders. */
    public record Organization(
            long id,
            List<Contact> contacts,
            @Json(name = "skip_duplicate_org_check") boolean skipDuplicateOrgCheck) {}

    /** Whom the CA may turn to. */
    public record Contact(
            @Json(name = "contact_type") String contactType,
            @Json(name = "user_id") long userId,
            @Json(name = "first_name") String firstName,
            @Json(name = "last_name") String lastName,
            @Json(name = "job_title") String jobTitle,
            String telephone,
            String email,
            String pseudonym,
            String country,
            String city,
            String state,
            String zip) {}
}
