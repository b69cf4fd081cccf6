package dev.certcentral.tools.diff.words;

import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.DiffReport.Side;
import dev.certcentral.tools.diff.DiffReport.Step;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Entry.Level;
import dev.certcentral.tools.diff.Entry.Proof;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reports to put into words. */
public final class Reports {

    private static final Side OLD = new Side("git:v1.0", "cert_central", 5, "0a1b2c3d4e5f".repeat(5) + "0a1b");
    private static final Side NEW =
            new Side("spec/src/main/resources/certcentral", "cert_central", 6, "f0e1d2c3b4a5".repeat(5) + "f0e1");

    /** What a specification may hold, in the worst case. */
    static final String HOSTILE =
            "</code></pre></script><script>alert(1)</script>\"'><img src=x onerror=alert(2)> | cell"
                    + " **bold** _it_ `code <b>` [a](javascript:alert(3)) @everyone #1 http://evil.example www.evil.example"
                    + " \u001b[31mred\u001b[0m \u202eflip \u0000 \ud800 ```\nnew line\r\n## heading\n| a | b |\n---\n@|red x|@";

    private Reports() {}

    /** Nothing changed. */
    public static DiffReport empty() {
        return new DiffReport(OLD, OLD, List.of(), Step.NONE);
    }

    /** Some of each kind. */
    public static DiffReport typical() {
        return report(List.of(nowRequired(), valueGone(), renamed(), longer(), added(), reworded()));
    }

    /** Nothing is known but that there are changes. */
    static DiffReport blank() {
        Entry blank = new Entry(
                "",
                Set.of(),
                "",
                "",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                "",
                Optional.empty());
        Entry breaking = new Entry(
                "",
                EnumSet.allOf(Level.class),
                "",
                "",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                Optional.of(new Proof("", "", "", "", "", "")),
                Optional.of(""),
                "",
                List.of(),
                "",
                Optional.empty());
        Side side = new Side("", "", 0, "");
        return new DiffReport(side, side, List.of(breaking, blank, blank.acceptedBecause("")), Step.MAJOR);
    }

    /** Every text is an attack. */
    static DiffReport hostile() {
        Entry entry = new Entry(
                HOSTILE,
                Set.of(Level.WIRE),
                HOSTILE,
                HOSTILE,
                Collections.nCopies(7, HOSTILE),
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                Optional.of(new Proof(HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
                Optional.of(HOSTILE),
                HOSTILE,
                List.of(1),
                HOSTILE,
                Optional.empty());
        Side side = new Side(HOSTILE, HOSTILE, 1, HOSTILE);
        return new DiffReport(side, side, List.of(entry, entry.acceptedBecause(HOSTILE)), Step.MAJOR);
    }

    /** Hundreds of changes with long payloads. */
    static DiffReport many(int number) {
        String payload =
                "{\n" + "  \"organization\": {\"contacts\": [{\"email\": \"ada@example.com\"}]},\n".repeat(60) + "}";
        return report(IntStream.range(0, number)
                .mapToObj(i -> entry(
                        "parameter-removed",
                        i % 3 == 0 ? Set.of() : EnumSet.of(Level.values()[i % 3], Level.WIRE),
                        "Thing.member_" + i,
                        IntStream.range(0, i % 40)
                                .mapToObj(o -> "eu_individual: organization.contacts[].things[].member_" + o)
                                .toList(),
                        "`Thing.member_" + i + "` was removed.",
                        "a_value_without_any_blank_".repeat(i % 9),
                        "",
                        Optional.of(new Proof("eu_individual", "request", payload, "old", "new", "unknown member")),
                        String.format("%016x", i),
                        Optional.empty()))
                .toList());
    }

    private static DiffReport report(List<Entry> entries) {
        return new DiffReport(OLD, NEW, entries, Step.of(entries));
    }

    private static Entry nowRequired() {
        return new Entry(
                "parameter-now-required",
                EnumSet.allOf(Level.class),
                "request",
                "Contact.email",
                List.of(
                        "eu_individual: organization.contacts[].email",
                        "eu_eseal: organization.contacts[].email",
                        "eu_qwac_psd2: organization.contacts[].email",
                        "pkio_eseal: organization.contacts[].email",
                        "pkio_eseal: certificate.technical_contact.email",
                        "document_signing_individual: organization.contacts[].email"),
                "`Contact.email` is now required; it was optional.",
                "optional",
                "required",
                "A request without it was valid and is refused now. The builder asks for it before `build()` exists, so"
                        + " calls that skip the step do not compile, and compiled ones do not link.",
                "Give every contact an address: `.email(\"…\")` right after `.contactType(…)`.",
                Optional.of(new Proof(
                        "eu_individual", "request", """
                        {
                          "organization": {
                            "contacts": [
                              {
                                "contact_type": "organization_contact"
                              }
                            ]
                          }
                        }""", "old", "new", "`organization.contacts[0].email` is missing")),
                Optional.empty(),
                "types/Contact.yaml:7:3",
                List.of(12, 13),
                "3f9c0d51a2b4e677",
                Optional.empty());
    }

    private static Entry valueGone() {
        return entry(
                "response-value-added",
                EnumSet.of(Level.WIRE),
                "OrderPlaced.status",
                List.of("eu_individual: requests[].status"),
                "`OrderPlaced.status` may now be `in_review`.",
                "pending, submitted, approved, rejected",
                "pending, submitted, in_review, approved, rejected",
                Optional.empty(),
                "77aa01bb02cc03dd",
                Optional.empty());
    }

    private static Entry renamed() {
        return entry(
                "name-changed",
                EnumSet.of(Level.SOURCE, Level.BINARY),
                "order_eu_eseal",
                List.of(),
                "The call of `order_eu_eseal` has another name.",
                "euQualifiedEseal",
                "euEseal",
                Optional.empty(),
                "0123456789abcdef",
                Optional.of("Nobody calls it yet; the name was wrong from the start."));
    }

    private static Entry longer() {
        return entry(
                "limit-raised",
                Set.of(),
                "CreditCard.sca_token",
                List.of("eu_individual: credit_card.sca_token"),
                "`CreditCard.sca_token` may be longer.",
                "40",
                "64",
                Optional.empty(),
                "1111222233334444",
                Optional.empty());
    }

    private static Entry added() {
        return entry(
                "operation-added",
                Set.of(),
                "reissue_certificate",
                List.of("reissue"),
                "`reissue_certificate` is new.",
                "",
                "POST /order/certificate/{order_id}/reissue",
                Optional.empty(),
                "5555666677778888",
                Optional.empty());
    }

    private static Entry reworded() {
        return entry(
                "description-changed",
                Set.of(),
                "Contact.telephone",
                List.of(),
                "The description of `Contact.telephone` changed.",
                "Telephone number.",
                "Telephone number with country code, such as +31 20 555 0100. A long description goes on and on, over"
                        + " more than one line, so that one can see how it wraps in a terminal and on a page.",
                Optional.empty(),
                "9999aaaabbbbcccc",
                Optional.empty());
    }

    private static Entry entry(
            String rule,
            Set<Level> breaks,
            String subject,
            List<String> occurrences,
            String summary,
            String before,
            String after,
            Optional<Proof> proof,
            String fingerprint,
            Optional<String> accepted) {
        boolean breaking = !breaks.isEmpty();
        return new Entry(
                rule,
                breaks,
                rule.startsWith("response") ? "response" : "request",
                subject,
                occurrences,
                summary,
                before,
                after,
                breaking ? "Callers rely on it." : "What worked before still works.",
                breaking ? "Change the calls." : "",
                proof,
                breaks.contains(Level.WIRE) && proof.isEmpty()
                        ? Optional.of("A response that the sandbox cannot make would be needed.")
                        : Optional.empty(),
                "operations/eu_individual.yaml:31:5",
                Arrays.asList(31),
                fingerprint,
                accepted);
    }
}
