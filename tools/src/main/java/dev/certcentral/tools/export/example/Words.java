package dev.certcentral.tools.export.example;

import dev.certcentral.spec.model.Format;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Texts that look like what they stand for. People, places and numbers are made up. */
final class Words {

    private static final String BASE64 = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("first_name", "Ada"),
            Map.entry("last_name", "Lovelace"),
            Map.entry("name", "Ada Lovelace"),
            Map.entry("cardholder_name", "Ada Lovelace"),
            Map.entry("pseudonym", "A.A.L."),
            Map.entry("job_title", "Engineer"),
            Map.entry("email", "ada@example.com"),
            Map.entry("telephone", "+31 20 555 0100"),
            Map.entry("phone", "+31 20 555 0100"),
            Map.entry("address", "Keizersgracht 1"),
            Map.entry("address2", "Second floor"),
            Map.entry("addr1", "Keizersgracht 1"),
            Map.entry("addr2", "Second floor"),
            Map.entry("city", "Amsterdam"),
            Map.entry("state", "Noord-Holland"),
            Map.entry("zip", "1015 AA"),
            Map.entry("country", "nl"),
            Map.entry("number", "4111111111111111"),
            Map.entry("common_name", "pay.example.com"),
            Map.entry("dns_name", "pay.example.com"),
            Map.entry("profile_option", "nonrepudiation"),
            Map.entry("note", "No longer needed."));

    private Words() {}

    /** A text for a member of that name. */
    static String of(String name, Optional<Format> format, OptionalInt maxLength) {
        String text = format.map(Words::of).orElseGet(() -> named(name));
        int end = Math.min(text.length(), maxLength.orElse(Integer.MAX_VALUE));
        return text.substring(0, end);
    }

    private static String named(String name) {
        String known = BY_NAME.get(name);
        if (known != null) {
            return known;
        }
        if (name.endsWith("_on") || name.startsWith("date_") || name.endsWith("_date") || name.startsWith("valid_")) {
            return "2030-01-31";
        }
        return name.replace('_', ' ');
    }

    private static String of(Format format) {
        return switch (format) {
            case EMAIL -> "ada@example.com";
            case TELEPHONE -> "+31 20 555 0100";
            case COUNTRY -> "nl";
            case PEM -> "-----BEGIN CERTIFICATE REQUEST-----" + BASE64 + "-----END CERTIFICATE REQUEST-----";
            case MONTH -> "12";
            case YEAR -> "2030";
            case CVV -> "123";
            case THUMBPRINT -> "0123456789abcdef0123456789abcdef01234567";
            case DATE -> "31 JAN 2030";
        };
    }
}
