package dev.certcentral.client;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that are recognised wherever they turn up, also in pieces and in any escape. */
enum Canary {
    API_KEY(Kind.KEY, "canary-key-7f3d9a1c5e", "7f3d9a1c"),
    CARD_NUMBER(Kind.SECRET, "4929418837016649", "4929.?4188|8370.?1664"),
    CVV(Kind.SECRET, "9173", "((?<![0-9A-Za-z])|%[0-9A-F]{2})9173(?![0-9A-Za-z])"),
    SCA_TOKEN(Kind.SECRET, "sca/Zq8kX+token==", "Zq8kX"),
    CSR(
            Kind.PERSONAL,
            "-----BEGIN CERTIFICATE REQUEST-----MIICanaryRequest0123456789ABCDEF==-----END CERTIFICATE REQUEST-----",
            "MIICanaryReq|56789ABCDEF"),
    EMAIL(Kind.PERSONAL, "canary.bird@yellow.example", "canary\\.bird|yellow\\.example"),
    TELEPHONE(Kind.PERSONAL, "+49 30 5550 1973", "5550.{0,3}1973"),
    CARD_HOLDER(Kind.TEXT, "Cornelia Quist-Nightingale", "Nightingale"),
    FIRST_NAME(Kind.TEXT, "Kanarina", "Kanarina"),
    LAST_NAME(Kind.TEXT, "Zwitscher-\u00d6merova", "Zwitscher"),
    PSEUDONYM(Kind.TEXT, "TheYellowOne", "TheYellowOne"),
    STREET(Kind.TEXT, "Volierenweg 12 b", "Volierenweg"),
    COMMENTS(Kind.TEXT, "say \"tweet\" to <Tilly> & co / 50% off", "tweet"),
    CUSTOM_FIELD(Kind.TEXT, "Nest No. 88 south", "88.{0,3}south"),
    UNLISTED(Kind.UNLISTED, "seed and water", "seed.{0,3}and"),
    INIT_CODE(Kind.RECEIVED, "INIT-2231-FINCH", "2231-FINCH"),
    CONTAINER_KEY(Kind.RECEIVED, "ekey-77-sparrow", "sparrow"),
    CERTIFICATE(Kind.RECEIVED, "-----BEGIN CERTIFICATE-----MIICaged-----END CERTIFICATE-----", "MIICaged");

    /** What decides where a value may be seen. */
    enum Kind {
        /** The API key. */
        KEY,
        /** Sensitive in the specs. */
        SECRET,
        /** E-mail address, telephone number, PEM. */
        PERSONAL,
        /** Any other text of a request. */
        TEXT,
        /** A member that the specs do not know. */
        UNLISTED,
        /** Something secret in an answer. */
        RECEIVED
    }

    private final Kind kind;
    private final String value;
    private final Pattern mark;

    Canary(Kind kind, String value, String mark) {
        this.kind = kind;
        this.value = value;
        this.mark = Pattern.compile(mark, Pattern.CASE_INSENSITIVE);
    }

    Kind kind() {
        return kind;
    }

    String value() {
        return value;
    }

    /** Those that the text gives away, at least in part. */
    static Set<Canary> in(String text) {
        Set<Canary> found = EnumSet.noneOf(Canary.class);
        Arrays.stream(values())
                .filter(canary -> canary.mark.matcher(text).find())
                .forEach(found::add);
        return found;
    }
}
