package dev.certcentral.runtime.check;

/** Formats that generated checks ask for. The names are those of the spec format. */
public enum Format {
    /** An e-mail address. */
    EMAIL("an e-mail address such as jo@example.com"),
    /** A telephone number with country code. */
    TELEPHONE("a telephone number with its country code such as +1-555-555-5555"),
    /** A two-letter country code. */
    COUNTRY("a two-letter country code such as nl"),
    /** PEM on a single line. */
    PEM("PEM on a single line: header, base64 and footer without line breaks or escapes"),
    /** A two-digit month. */
    MONTH("a two-digit month between 01 and 12"),
    /** A four-digit year. */
    YEAR("a four-digit year such as 2030"),
    /** Three or four digits. */
    CVV("three or four digits"),
    /** A SHA-1 thumbprint. */
    THUMBPRINT("a SHA-1 thumbprint of 40 hexadecimal digits without separators");

    private final String description;

    Format(String description) {
        this.description = description;
    }

    /** What to enter, as the end of a sentence that starts with "must be". */
    String description() {
        return description;
    }

    boolean fits(String text) {
        return switch (this) {
            case EMAIL -> Formats.isEmail(text);
            case TELEPHONE -> Formats.isTelephone(text);
            case COUNTRY -> Formats.isCountry(text);
            case PEM -> Formats.isPem(text);
            case MONTH -> Formats.isMonth(text);
            case YEAR -> Formats.isYear(text);
            case CVV -> Formats.isCvv(text);
            case THUMBPRINT -> Formats.isThumbprint(text);
        };
    }
}
