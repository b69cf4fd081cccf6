package dev.certcentral.benchmarks.order.plain;

/** Writes {@link PlainSigningOrder} straight as bytes. */
final class SigningBytes {

    private static final byte[] OPEN_CERTIFICATE = Utf8Scratch.ascii("{\"certificate\":");
    private static final byte[] CS_PROVISIONING_METHOD = Utf8Scratch.ascii(",\"cs_provisioning_method\":");
    private static final byte[] SHIP_INFO = Utf8Scratch.ascii(",\"ship_info\":");
    private static final byte[] COMMENTS = Utf8Scratch.ascii(",\"comments\":");
    private static final byte[] SKIP_APPROVAL = Utf8Scratch.ascii(",\"skip_approval\":");
    private static final byte[] RENEWAL_OF_ORDER_ID = Utf8Scratch.ascii(",\"renewal_of_order_id\":");
    private static final byte[] CUSTOM_RENEWAL_MESSAGE = Utf8Scratch.ascii(",\"custom_renewal_message\":");
    private static final byte[] ADDITIONAL_EMAILS = Utf8Scratch.ascii(",\"additional_emails\":");
    private static final byte[] USER_ID_ASSIGNMENTS = Utf8Scratch.ascii(",\"user_id_assignments\":");
    private static final byte[] CSA_AGREED_TO = Utf8Scratch.ascii(",\"csa_agreed_to\":");
    private static final byte[] PROMO_CODE = Utf8Scratch.ascii(",\"promo_code\":");
    private static final byte[] ORDER_VALIDITY = Utf8Scratch.ascii(",\"order_validity\":");
    private static final byte[] INDIVIDUAL = Utf8Scratch.ascii(",\"individual\":");
    private static final byte[] PAYMENT_METHOD = Utf8Scratch.ascii(",\"payment_method\":");
    private static final byte[] CREDIT_CARD = Utf8Scratch.ascii(",\"credit_card\":");
    private static final byte[] BILLING_ADDRESS = Utf8Scratch.ascii(",\"billing_address\":");
    private static final byte[] OPEN_SERVER_PLATFORM = Utf8Scratch.ascii("{\"server_platform\":");
    private static final byte[] CA_CERT_ID = Utf8Scratch.ascii(",\"ca_cert_id\":");
    private static final byte[] USAGE_DESIGNATION = Utf8Scratch.ascii(",\"usage_designation\":");
    private static final byte[] CSR = Utf8Scratch.ascii(",\"csr\":");
    private static final byte[] KEY_SIZE = Utf8Scratch.ascii(",\"key_size\":");
    private static final byte[] CSR_KEY_TYPE = Utf8Scratch.ascii(",\"csr_key_type\":");
    private static final byte[] SIGNATURE_HASH = Utf8Scratch.ascii(",\"signature_hash\":");
    private static final byte[] OPEN_PRIMARY_USAGE = Utf8Scratch.ascii("{\"primary_usage\":");
    private static final byte[] ADDITIONAL_USAGES = Utf8Scratch.ascii(",\"additional_usages\":");
    private static final byte[] OPEN_NAME = Utf8Scratch.ascii("{\"name\":");
    private static final byte[] ADDR1 = Utf8Scratch.ascii(",\"addr1\":");
    private static final byte[] ADDR2 = Utf8Scratch.ascii(",\"addr2\":");
    private static final byte[] CITY = Utf8Scratch.ascii(",\"city\":");
    private static final byte[] STATE = Utf8Scratch.ascii(",\"state\":");
    private static final byte[] ZIP = Utf8Scratch.ascii(",\"zip\":");
    private static final byte[] COUNTRY = Utf8Scratch.ascii(",\"country\":");
    private static final byte[] METHOD = Utf8Scratch.ascii(",\"method\":");
    private static final byte[] OPEN_FIRST_NAME = Utf8Scratch.ascii("{\"first_name\":");
    private static final byte[] LAST_NAME = Utf8Scratch.ascii(",\"last_name\":");
    private static final byte[] EMAIL = Utf8Scratch.ascii(",\"email\":");
    private static final byte[] TELEPHONE = Utf8Scratch.ascii(",\"telephone\":");
    private static final byte[] JOB_TITLE = Utf8Scratch.ascii(",\"job_title\":");

    private final Utf8Scratch out;
    private final PartsBytes parts;

    SigningBytes(Utf8Scratch out) {
        this.out = out;
        this.parts = new PartsBytes(out);
    }

    void write(PlainSigningOrder value) {
        out.raw(OPEN_CERTIFICATE);
        write(value.certificate());
        out.raw(CS_PROVISIONING_METHOD).text(value.csProvisioningMethod());
        out.raw(SHIP_INFO);
        write(value.shipInfo());
        out.raw(COMMENTS).text(value.comments());
        out.raw(SKIP_APPROVAL).truth(value.skipApproval());
        out.raw(RENEWAL_OF_ORDER_ID).number(value.renewalOfOrderId());
        out.raw(CUSTOM_RENEWAL_MESSAGE).text(value.customRenewalMessage());
        out.raw(ADDITIONAL_EMAILS).texts(value.additionalEmails());
        out.raw(USER_ID_ASSIGNMENTS).numbers(value.userIdAssignments());
        out.raw(CSA_AGREED_TO).truth(value.csaAgreedTo());
        out.raw(PROMO_CODE).text(value.promoCode());
        out.raw(ORDER_VALIDITY);
        parts.write(value.orderValidity());
        out.raw(INDIVIDUAL);
        write(value.individual());
        out.raw(PAYMENT_METHOD).text(value.paymentMethod());
        out.raw(CREDIT_CARD);
        parts.write(value.creditCard());
        out.raw(BILLING_ADDRESS);
        parts.write(value.billingAddress());
        out.sign('}');
    }

    private void write(PlainSigningOrder.Certificate value) {
        out.raw(OPEN_SERVER_PLATFORM);
        parts.write(value.serverPlatform());
        out.raw(CA_CERT_ID).text(value.caCertId());
        out.raw(USAGE_DESIGNATION);
        write(value.usageDesignation());
        out.raw(CSR).text(value.csr());
        out.raw(KEY_SIZE).number(value.keySize());
        out.raw(CSR_KEY_TYPE).text(value.csrKeyType());
        out.raw(SIGNATURE_HASH).text(value.signatureHash());
        out.sign('}');
    }

    private void write(PlainSigningOrder.Usage value) {
        out.raw(OPEN_PRIMARY_USAGE).text(value.primaryUsage());
        out.raw(ADDITIONAL_USAGES).texts(value.additionalUsages());
        out.sign('}');
    }

    private void write(PlainSigningOrder.Shipment value) {
        out.raw(OPEN_NAME).text(value.name());
        out.raw(ADDR1).text(value.addr1());
        out.raw(ADDR2).text(value.addr2());
        out.raw(CITY).text(value.city());
        out.raw(STATE).text(value.state());
        out.raw(ZIP).text(value.zip());
        out.raw(COUNTRY).text(value.country());
        out.raw(METHOD).text(value.method());
        out.sign('}');
    }

    private void write(PlainSigningOrder.Individual value) {
        out.raw(OPEN_FIRST_NAME).text(value.firstName());
        out.raw(LAST_NAME).text(value.lastName());
        out.raw(EMAIL).text(value.email());
        out.raw(TELEPHONE).text(value.telephone());
        out.raw(COUNTRY).text(value.country());
        out.raw(STATE).text(value.state());
        out.raw(CITY).text(value.city());
        out.raw(ZIP).text(value.zip());
        out.raw(JOB_TITLE).text(value.jobTitle());
        out.sign('}');
    }
}
