package dev.certcentral.spec.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a string must look like. The pattern is the definition: every evaluator (generated Java, JSON Schema, sandbox)
 * must agree with it. All patterns match whole values and are valid in both {@code java.util.regex} and ECMA-262.
 */
public enum Format {
    /** Something, an at sign, something; no blanks or control characters. Deliberately loose, RFC 5321 is looser. */
    EMAIL(
            "email",
            "^[^\\u0000-\\u0020\\u007f@]+@[^\\u0000-\\u0020\\u007f@]+$",
            "an e-mail address such as jo@example.com"),
    /** Plus sign, country code, number; 3 to 15 digits (ITU-T E.164) with blanks, dots, hyphens and parentheses. */
    TELEPHONE(
            "telephone",
            "^\\+(?:[ ().-]*[0-9]){3,15}$",
            "a telephone number with its country code such as +1-555-555-5555"),
    /** Two letters of either case, as in ISO 3166-1 alpha-2; membership in the list is not checked. */
    COUNTRY("country", "^[A-Za-z]{2}$", "a two-letter country code such as nl"),
    /** PEM (RFC 7468) on a single line: header, base64, footer with the same label. */
    PEM(
            "pem",
            "^-----BEGIN ([A-Z0-9]+(?: [A-Z0-9]+)*)-----[A-Za-z0-9+/]+={0,2}-----END \\1-----$",
            "PEM on a single line: header, base64 and footer without line breaks or escapes"),
    /** Month of a year, two digits. */
    MONTH("month", "^(?:0[1-9]|1[0-2])$", "a two-digit month between 01 and 12"),
    /** Year, four digits. */
    YEAR("year", "^[0-9]{4}$", "a four-digit year such as 2030"),
    /** Card verification value, three or four digits. */
    CVV("cvv", "^[0-9]{3,4}$", "three or four digits"),
    /** SHA-1 digest in hexadecimal, either case, no separators. */
    THUMBPRINT("thumbprint", "^[0-9A-Fa-f]{40}$", "a SHA-1 thumbprint of 40 hexadecimal digits without separators"),
    /** Day, upper-case English month, year: {@code 09 JUN 2025}. A date in code, not a string. */
    DATE(
            "dd MMM yyyy",
            "^(?:0[1-9]|[12][0-9]|3[01]) (?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) [0-9]{4}$",
            "a date such as 09 JUN 2025");

    private final String word;
    private final String pattern;
    private final String description;

    Format(String word, String pattern, String description) {
        this.word = word;
        this.pattern = pattern;
        this.description = description;
    }

    /** The word specs use. */
    public String word() {
        return word;
    }

    /** Anchored regular expression that defines the format. */
    public String pattern() {
        return pattern;
    }

    /** What to enter, as the end of a sentence that starts with "must be". */
    public String description() {
        return description;
    }

    /** The format with that word. */
    public static Optional<Format> ofWord(String word) {
        return Arrays.stream(values()).filter(f -> f.word.equals(word)).findFirst();
    }
}
