package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.generation.SpecWriter.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shared types of a synthetic API: five that every order sends, one of each order's own, and one answer for ten orders. */
final class SyntheticTypes {

    static final List<Member> CARD_MEMBERS = List.of(
            new Member("number", "required", "string"),
            new Member("expiration_month", "required", "string"),
            new Member("expiration_year", "required", "string"),
            new Member("cvv", "required", "string"),
            new Member("cardholder_name", "required", "string"),
            new Member("set_as_default", "optional", "string"));

    static final List<Member> ADDRESS_MEMBERS = List.of(
            new Member("address", "required", "string"),
            new Member("address2", "optional", "string"),
            new Member("city", "required", "string"),
            new Member("country", "required", "string"),
            new Member("zip", "required", "string"));

    static final List<Member> VALIDITY_MEMBERS = List.of(
            new Member("years", "optional", "integer"),
            new Member("days", "optional", "integer"),
            new Member("custom_expiration_date", "optional", "string"));

    static final List<Member> PROFILE_MEMBERS = List.of(
            new Member("policy_id", "required", "integer"),
            new Member("level", "required", "string"),
            new Member("label", "optional", "string"),
            new Member("retention_days", "optional", "integer"),
            new Member("remarks", "optional", "string"),
            new Member("tags", "optional", "array"));

    private static final String CARD = """
            type: CreditCard
            about: A card to charge.
            parameters:
              number: {required: yes, sensitive: yes, max_length: 19, about: Number of the card.}
              expiration_month: {required: yes, format: month, about: Month in which the card ends.}
              expiration_year: {required: yes, format: year, about: Year in which the card ends.}
              cvv: {required: yes, sensitive: yes, format: cvv, about: Verification value on the card.}
              cardholder_name: {required: yes, max_length: 60, about: Owner of the card.}
              set_as_default: {type: text_switch, about: Whether the account pays with it from now on.}
            """;

    private static final String ADDRESS = """
            about: Where something goes.
            parameters:
              address: {required: yes, max_length: 120, about: Street and number.}
              address2: {max_length: 120, about: What else the street needs.}
              city: {required: yes, max_length: 60, about: City.}
              country: {required: yes, format: country, about: Country.}
              zip: {required: yes, max_length: 20, about: Postal code.}
            """;

    private static final String VALIDITY = """
            type: OrderValidity
            about: How long the order is valid.
            parameters:
              years: {type: integer, values: [1, 2, 3], about: Length in years.}
              days: {type: integer, min: 1, max: 397, about: Length in days.}
              custom_expiration_date: {format: dd MMM yyyy, about: Last day.}
            choices:
              validity: {options: {years: [years], days: [days], until: [custom_expiration_date]}}
            rules:
              - {id: days-override-years, override: {winner: days, losers: [years]}, says: Days replace years.}
              - {id: date-overrides, override: {winner: custom_expiration_date, losers: [days, years]}, says: A day replaces both.}
            """;

    private static final String PROFILE = """
            type: Profile%1$04d
            about: What certificates of product %1$d are made by.
            parameters:
              policy_id: {type: integer, required: yes, min: 1, about: Number of the policy.}
              level: {required: yes, max_length: 20, about: Level of assurance.}
              label: {max_length: 64, about: Name in the account.}
              retention_days: {type: integer, min: 1, max: 3650, about: How long records are kept.}
              remarks: {max_length: 500, about: Remarks for the auditor.}
              tags: {type: "string[]", max_items: 20, about: Words to search by.}
            rules:
              - {id: remarks-need-a-label, when_present: remarks, require: label, says: Auditors find remarks by label.}
            """;

    private static final String PLACED = """
            type: Placed%1$03d
            about: Receipt for an order of family %1$d.
            parameters:
              id: {type: integer, required: yes, about: Number of the order.}
              status: {values: [pending, issued, rejected], about: Where the order stands.}
              organization: {parameters: {id: {type: integer, about: Number of it.}}, about: The organization.}
              requests:
                type: object[]
                about: Requests to approve.
                parameters:
                  id: {type: integer, about: Number of the request.}
                  status: {values: [pending, approved], as_type: RequestState, about: Where the request stands.}
              certificate_id: {type: integer, about: Number of the certificate.}
            """;

    private SyntheticTypes() {}

    /** Every shared type of an API with so many operations: name to YAML. */
    static Map<String, String> all(int operations) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("CreditCard", CARD);
        types.put("BillingAddress", "type: BillingAddress\n" + ADDRESS);
        types.put("ShipInfo", "type: ShipInfo\n" + ADDRESS);
        types.put("OrderValidity", VALIDITY);
        for (int i = 0; i < operations; i++) {
            types.put("Profile%04d".formatted(i), PROFILE.formatted(i));
        }
        for (int family = 0; family * SyntheticSpecs.FAMILY < operations; family++) {
            types.put("Placed%03d".formatted(family), PLACED.formatted(family));
        }
        return types;
    }
}
