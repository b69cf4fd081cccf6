package dev.certcentral.benchmarks.answer;

import java.nio.charset.StandardCharsets;

/** Answers with every documented member, the same in every run. */
final class Samples {

    static final byte[] RECEIPT = bytes("""
            {"id":4300000001,"requests":[{"id":98765432,"status":"pending"}],"domains":[{"id":112233,"name":"bank.example",\
            "dns_name":"www.bank.example"},{"id":112234,"name":"bank.example","dns_name":"api.bank.example"}],\
            "certificate_id":112233445566}""");

    static final byte[] ERROR = bytes("""
            {"errors":[{"code":"invalid_csr","message":"The CSR is invalid."},{"code":"invalid_dcv_method",\
            "message":"The DCV method dns-txt is not one of the methods that this product allows."},\
            {"code":"missing_contact","message":"The organization has no verified contact for this product."}]}""");

    private static final String[] STATUSES = {"issued", "pending", "needs_approval", "expired", "processing"};

    static final byte[] LIST = list(1000, false);
    static final byte[] LIST_WITH_NEWS = list(1000, true);

    private Samples() {}

    /** Many orders; with news, two members that no spec knows in each. */
    private static byte[] list(int rows, boolean news) {
        StringBuilder json = new StringBuilder("{\"orders\":[");
        for (int i = 0; i < rows; i++) {
            json.append(i == 0 ? "" : ",").append(row(i, news ? ",\"priority\":7,\"labels\":{\"team\":\"pki\"}" : ""));
        }
        return bytes(json + "],\"page\":{\"total\":" + rows + ",\"limit\":" + rows + ",\"offset\":0}}");
    }

    private static String row(int i, String news) {
        return """
                {"id":%d,"certificate":{"id":%d,"common_name":"www%d.bank.example","dns_names":["www%d.bank.example",\
                "api%d.bank.example"],"valid_till":"2027-%02d-28","days_remaining":%d,"signature_hash":"sha256"},\
                "status":"%s","is_renewed":%b,"date_created":"2026-11-%02dT08:15:30+00:00","organization":{"id":%d,\
                "name":"Müller-Łukasz Bank %d"},"validity_years":1,"disable_renewal_notifications":false,\
                "container":{"id":5,"name":"Payments"},"product":{"name_id":"eu_qwac_psd2","name":"EU QWAC PSD2",\
                "type":"eu_certificate","validation_type":"ev","validation_name":"EV","validation_description":\
                "Extended Validation","type_hint":"eu"},"has_duplicates":false,"product_name_id":"eu_qwac_psd2",\
                "price":"1234.00"%s}""".formatted(
                        4_300_000_001L + i,
                        112_233_445_566L + i,
                        i,
                        i,
                        i,
                        1 + i % 12,
                        i % 398,
                        STATUSES[i % STATUSES.length],
                        i % 7 == 0,
                        1 + i % 28,
                        10_000 + i % 50,
                        i % 50,
                        news);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
