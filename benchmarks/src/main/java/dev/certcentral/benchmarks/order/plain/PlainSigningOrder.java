package dev.certcentral.benchmarks.order.plain;

import com.squareup.moshi.Json;
import java.util.List;

/** The order for a document signing certificate. */
public record PlainSigningOrder(
        Certificate certificate,
        @Json(name = "cs_provisioning_method") String csProvisioningMethod,
        @Json(name = "ship_info") Shipment shipInfo,
        String comments,
        @Json(name = "skip_approval") boolean skipApproval,
        @Json(name = "renewal_of_order_id") long renewalOfOrderId,
        @Json(name = "custom_renewal_message") String customRenewalMessage,
        @Json(name = "additional_emails") List<String> additionalEmails,
        @Json(name = "user_id_assignments") List<Long> userIdAssignments,
        @Json(name = "csa_agreed_to") boolean csaAgreedTo,
        @Json(name = "promo_code") String promoCode,
        @Json(name = "order_validity") PlainParts.Validity orderValidity,
        Individual individual,
        @Json(name = "payment_method") String paymentMethod,
        @Json(name = "credit_card") PlainParts.Card creditCard,
        @Json(name = "billing_address") PlainParts.Address billingAddress) {

    /** What the certificate will say. */
    public record Certificate(
            @Json(name = "server_platform") PlainParts.Platform serverPlatform,
            @Json(name = "ca_cert_id") String caCertId,
            @Json(name = "usage_designation") Usage usageDesignation,
            String csr,
            @Json(name = "key_size") int keySize,
            @Json(name = "csr_key_type") String csrKeyType,
            @Json(name = "signature_hash") String signatureHash) {}

    /** What the key is for. */
    public record Usage(
            @Json(name = "primary_usage") String primaryUsage,
            @Json(name = "additional_usages") List<String> additionalUsages) {}

    /** Where the token goes. */
    public record Shipment(
            String name,
            String addr1,
            String addr2,
            String city,
            String state,
            String zip,
            String country,
            String method) {}

    /** Who will sign. */
    public record Individual(
            @Json(name = "first_name") String firstName,
            @Json(name = "last_name") String lastName,
            String email,
            String telephone,
            String country,
            String state,
            String city,
            String zip,
            @Json(name = "job_title") String jobTitle) {}
}
