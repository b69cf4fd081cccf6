package dev.certcentral.benchmarks.generation;

/** One synthetic operation: an order of about 60 parameters, with the choices, rules and errata that real orders have. */
final class SyntheticOrder {

    private static final String HEAD = """
            operation: order_product_%1$04d
            http: POST /order/certificate/product_%1$04d
            servers: [main]
            group: orders_%2$02d
            call: product_%1$04d
            request: Product%1$04dOrder
            response:
              type: Placed%3$03d
              members: {id: 1, status: 2, organization: {row: 3, members: {id: 4}}, requests: {row: 5, members: {id: 6, status: 7}}, certificate_id: 8}
            page: product_%1$04d.page.yaml
            about: Orders a certificate of product %1$d.
            parameters:
            """;

    private static final String PAGE = """
            page: product_%1$04d
            title: Order product %1$d
            endpoint: POST https://synthetic.example/v2/order/certificate/product_%1$04d
            request:
            %2$sresponse:
            %3$s""";

    private static final String CHOICES = """
            choices:
              payment: {by: payment_method, about: How the order is paid., options: {balance: [], profile: [], card: [credit_card, billing_address]}}
              provisioning: {by: provisioning_method, about: Where the key lives., options: {token: [ship_info], csr: []}}
            """;

    private final int number;
    private final int edit;
    private final SpecWriter out;

    /**
     * Prepares.
     *
     * @param number of the operation
     * @param edit which edit that breaks callers it has, from 0 to 3; -1 for none
     */
    SyntheticOrder(int number, int edit) {
        this.number = number;
        this.edit = edit;
        this.out = new SpecWriter("product_%04d".formatted(number));
        out.raw(HEAD.formatted(number, number / SyntheticSpecs.GROUP, number / SyntheticSpecs.FAMILY));
        certificate();
        int contacts = organization();
        int rest = rest();
        out.raw(CHOICES);
        rules(contacts, rest);
        out.raw("errata:\n  - rows: {" + out.hashed(rest)
                + "}\n    printed: string\n    meant: a language of two letters, or with a country\n"
                + "    because: The samples send only these.\n");
    }

    String spec() {
        return out.spec();
    }

    String page() {
        SpecWriter answer = new SpecWriter("answer_%04d".formatted(number));
        answer.row("id", "required", "integer");
        answer.row("status", "optional", "string");
        answer.row("organization", "optional", "object");
        answer.rowBelow("id", "integer");
        answer.row("requests", "optional", "array");
        answer.rowBelow("id", "integer");
        answer.rowBelow("status", "string");
        answer.row("certificate_id", "optional", "integer");
        return PAGE.formatted(number, out.table(), answer.table().replaceAll(", required: [a-z]+", ""));
    }

    private void certificate() {
        out.open("certificate", "required", "object", "What the certificate will say.");
        text(
                "common_name",
                "required",
                ", max_length: " + (edit == 3 ? 20 : 64),
                "Domain that becomes the common name.");
        text("service_name", "optional", ", max_length: 80", "Name of the service.");
        out.member("dns_names", "optional", "array", ", type: \"string[]\", max_items: 250", "More domains.");
        text("csr", "conditional", ", format: pem", "Signing request of the key.");
        text("signature_hash", "required", ", values: [sha256, sha384, sha512]", "Hash of the signature.");
        text("key_type", "optional", ", values: [rsa, ecc" + (edit == 0 ? "" : ", dsa") + "]", "Kind of key.");
        text("key_size", "optional", ", values: [\"2048\", \"4096\", p-256, p-384]", "Size of the key.");
        out.member("usages", "optional", "array", ", type: \"string[]\", max_items: 9", "What the key is for.");
        text("profile_option", "optional", ", max_length: 40", "Name of a profile of the account.");
        out.close();
    }

    private int organization() {
        out.open("organization", "required", "object", "Who stands behind the certificate.", "open: yes");
        out.member("id", "conditional", "integer", ", type: integer", "Number of an organization of the account.");
        text("legal_name", "optional", ", max_length: 200", "Name in the register.");
        out.open("contacts", "conditional", "array", "People to turn to.", "type: object[]", "as_type: Contact");
        int contacts = out.lastRow();
        text("contact_type", "required", ", values: [organization, technical, verified]", "Role of the person.");
        out.member("user_id", "optional", "integer", ", type: integer", "Number of a person of the account.");
        text("first_name", "conditional", ", max_length: 64", "Given name.");
        text("last_name", "conditional", ", max_length: 64", "Family name.");
        text("job_title", "conditional", ", max_length: 64", "Position.");
        text("telephone", "conditional", ", sensitive: yes, format: telephone", "Telephone number.");
        text("email", "conditional", ", format: email", "E-mail address.");
        text("country", "required", ", format: country", "Country of the person.");
        text("city", "optional", ", max_length: 60", "City of the person.");
        int details = contacts + 3;
        out.close(
                "rules:",
                "  - {id: new-contact-needs-details, rows: [" + details + "], when_absent: user_id,"
                        + " require: [first_name, last_name, job_title, telephone, email], says: A new person needs them.}");
        out.member(
                "skip_duplicate_check", "optional", "boolean", ", type: boolean", "Whether matches are passed over.");
        out.close(
                "rules:",
                "  - {id: known-or-new-organization, rows: [" + (contacts - 2)
                        + "], at_least_one: [id], or_unlisted: yes, says: It is known or new.}");
        return contacts;
    }

    private int rest() {
        String profile = "Profile%04d".formatted(number);
        out.shared("profile", "optional", profile, "What the product is made by.", SyntheticTypes.PROFILE_MEMBERS);
        out.shared("order_validity", "optional", "OrderValidity", "How long.", SyntheticTypes.VALIDITY_MEMBERS);
        text("renewed_thumbprint", "optional", ", format: thumbprint", "Thumbprint of the certificate to renew.");
        out.member("renewal_of_order_id", "optional", "integer", ", type: integer", "Number of the earlier order.");
        text("provisioning_method", "required", ", values: [token, csr]", "Where the key lives.");
        out.shared("ship_info", "conditional", "ShipInfo", "Where the token goes.", SyntheticTypes.ADDRESS_MEMBERS);
        text("payment_method", "optional", ", default: balance, values: [balance, profile, card]", "How it is paid.");
        out.shared("credit_card", "conditional", "CreditCard", "The card to charge.", SyntheticTypes.CARD_MEMBERS);
        out.shared("billing_address", "conditional", "BillingAddress", "Of the card.", SyntheticTypes.ADDRESS_MEMBERS);
        text("comments", "optional", ", max_length: 500", "Remarks for the CA.");
        text("alternative_order_id", "optional", ", max_length: 64", "A number of the caller's own.");
        if (edit == 1) {
            out.member("agreed", "required", "boolean", ", type: boolean", "Whether the terms are agreed to.");
        }
        text("locale", "optional", ", max_length: 5", "Language of letters.");
        return out.lastRow();
    }

    private void text(String name, String required, String keys, String about) {
        out.member(name, required, "string", keys, about);
    }

    private void rules(int contacts, int rest) {
        rule("csr-when-you-keep-the-key", 5, "when: {provisioning_method: csr}, require: certificate.csr");
        rule("curves-for-ecc", 8, "when: {certificate.key_type: ecc}, allow: {certificate.key_size: [p-256, p-384]}");
        String verified = "limit: {array: organization.contacts, where: {contact_type: verified}, ";
        rule("somebody-approves", contacts, "when_absent: organization.id, " + verified + "min: 1}");
        rule("not-too-many-approve", contacts, verified + "max: " + (edit == 2 ? 3 : 15) + "}");
        rule("one-earlier-order", rest, "at_most_one: [renewed_thumbprint, renewal_of_order_id]");
        rule("ends-in-time", rest, "within: {path: order_validity.custom_expiration_date, days: 397}");
    }

    private void rule(String id, int row, String effect) {
        out.raw((id.startsWith("csr") ? "rules:\n" : "") + "  - {id: " + id + ", rows: [" + row + "], " + effect
                + ", says: The page says so.}\n");
    }
}
