package dev.certcentral.benchmarks.order.plain;

/** Writes {@link PlainPsd2Order} straight as bytes. */
final class Psd2Bytes {

    private static final byte[] OPEN_CERTIFICATE = Utf8Scratch.ascii("{\"certificate\":");
    private static final byte[] DCV_METHOD = Utf8Scratch.ascii(",\"dcv_method\":");
    private static final byte[] ORGANIZATION = Utf8Scratch.ascii(",\"organization\":");
    private static final byte[] RENEWED_THUMBPRINT = Utf8Scratch.ascii(",\"renewed_thumbprint\":");
    private static final byte[] ORDER_VALIDITY = Utf8Scratch.ascii(",\"order_validity\":");
    private static final byte[] PAYMENT_METHOD = Utf8Scratch.ascii(",\"payment_method\":");
    private static final byte[] CREDIT_CARD = Utf8Scratch.ascii(",\"credit_card\":");
    private static final byte[] BILLING_ADDRESS = Utf8Scratch.ascii(",\"billing_address\":");
    private static final byte[] OPEN_COMMON_NAME = Utf8Scratch.ascii("{\"common_name\":");
    private static final byte[] SERVICE_NAME = Utf8Scratch.ascii(",\"service_name\":");
    private static final byte[] DNS_NAMES = Utf8Scratch.ascii(",\"dns_names\":");
    private static final byte[] CSR = Utf8Scratch.ascii(",\"csr\":");
    private static final byte[] SIGNATURE_HASH = Utf8Scratch.ascii(",\"signature_hash\":");
    private static final byte[] PSP_ROLES = Utf8Scratch.ascii(",\"psp_roles\":");
    private static final byte[] SERVER_PLATFORM = Utf8Scratch.ascii(",\"server_platform\":");
    private static final byte[] PROFILE_OPTION = Utf8Scratch.ascii(",\"profile_option\":");
    private static final byte[] OPEN_ID = Utf8Scratch.ascii("{\"id\":");
    private static final byte[] CONTACTS = Utf8Scratch.ascii(",\"contacts\":");
    private static final byte[] SKIP_DUPLICATE_ORG_CHECK = Utf8Scratch.ascii(",\"skip_duplicate_org_check\":");
    private static final byte[] OPEN_CONTACT_TYPE = Utf8Scratch.ascii("{\"contact_type\":");
    private static final byte[] USER_ID = Utf8Scratch.ascii(",\"user_id\":");
    private static final byte[] FIRST_NAME = Utf8Scratch.ascii(",\"first_name\":");
    private static final byte[] LAST_NAME = Utf8Scratch.ascii(",\"last_name\":");
    private static final byte[] JOB_TITLE = Utf8Scratch.ascii(",\"job_title\":");
    private static final byte[] TELEPHONE = Utf8Scratch.ascii(",\"telephone\":");
    private static final byte[] EMAIL = Utf8Scratch.ascii(",\"email\":");
    private static final byte[] PSEUDONYM = Utf8Scratch.ascii(",\"pseudonym\":");
    private static final byte[] COUNTRY = Utf8Scratch.ascii(",\"country\":");
    private static final byte[] CITY = Utf8Scratch.ascii(",\"city\":");
    private static final byte[] STATE = Utf8Scratch.ascii(",\"state\":");
    private static final byte[] ZIP = Utf8Scratch.ascii(",\"zip\":");

    private final Utf8Scratch out;
    private final PartsBytes parts;

    Psd2Bytes(Utf8Scratch out) {
        this.out = out;
        this.parts = new PartsBytes(out);
    }

    void write(PlainPsd2Order value) {
        out.raw(OPEN_CERTIFICATE);
        write(value.certificate());
        out.raw(DCV_METHOD).text(value.dcvMethod());
        out.raw(ORGANIZATION);
        write(value.organization());
        out.raw(RENEWED_THUMBPRINT).text(value.renewedThumbprint());
        out.raw(ORDER_VALIDITY);
        parts.write(value.orderValidity());
        out.raw(PAYMENT_METHOD).text(value.paymentMethod());
        out.raw(CREDIT_CARD);
        parts.write(value.creditCard());
        out.raw(BILLING_ADDRESS);
        parts.write(value.billingAddress());
        out.sign('}');
    }

    private void write(PlainPsd2Order.Certificate value) {
        out.raw(OPEN_COMMON_NAME).text(value.commonName());
        out.raw(SERVICE_NAME).text(value.serviceName());
        out.raw(DNS_NAMES).texts(value.dnsNames());
        out.raw(CSR).text(value.csr());
        out.raw(SIGNATURE_HASH).text(value.signatureHash());
        out.raw(PSP_ROLES).texts(value.pspRoles());
        out.raw(SERVER_PLATFORM);
        parts.write(value.serverPlatform());
        out.raw(PROFILE_OPTION).text(value.profileOption());
        out.sign('}');
    }

    private void write(PlainPsd2Order.Organization value) {
        out.raw(OPEN_ID).number(value.id());
        out.raw(CONTACTS);
        char before = '[';
        for (PlainPsd2Order.Contact contact : value.contacts()) {
            out.sign(before);
            write(contact);
            before = ',';
        }
        out.sign(']');
        out.raw(SKIP_DUPLICATE_ORG_CHECK).truth(value.skipDuplicateOrgCheck());
        out.sign('}');
    }

    private void write(PlainPsd2Order.Contact value) {
        out.raw(OPEN_CONTACT_TYPE).text(value.contactType());
        out.raw(USER_ID).number(value.userId());
        out.raw(FIRST_NAME).text(value.firstName());
        out.raw(LAST_NAME).text(value.lastName());
        out.raw(JOB_TITLE).text(value.jobTitle());
        out.raw(TELEPHONE).text(value.telephone());
        out.raw(EMAIL).text(value.email());
        out.raw(PSEUDONYM).text(value.pseudonym());
        out.raw(COUNTRY).text(value.country());
        out.raw(CITY).text(value.city());
        out.raw(STATE).text(value.state());
        out.raw(ZIP).text(value.zip());
        out.sign('}');
    }
}
