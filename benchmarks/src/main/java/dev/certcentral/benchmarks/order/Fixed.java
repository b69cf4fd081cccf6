package dev.certcentral.benchmarks.order;

import java.util.Base64;
import java.util.List;
import java.util.Random;

/** The values of an order that are the same in every language. */
public final class Fixed {

    public static final String DOMAIN = "bank.example";
    public static final List<String> MORE_DOMAINS =
            List.of("www.bank.example", "api.bank.example", "psd2.bank.example");
    public static final String CSR = csr();
    public static final String PROFILE = "high_assurance";
    public static final long PLATFORM = -1;
    public static final String CONTROL = "dns-txt-token";
    public static final long ORGANIZATION = 1_234_567;
    public static final long APPROVER = 8_765_432;
    public static final long TECHNICIAN = 8_765_433;
    public static final String PHONE = "+31 20 555 0101";
    public static final String EMAIL = "grace.hopper@bank.example";
    public static final List<String> MORE_EMAILS = List.of("pki@bank.example", "audit@bank.example");
    public static final List<Long> USERS = List.of(8_765_432L, 8_765_433L, 8_765_440L);
    public static final String COUNTRY = "nl";
    public static final String ZIP = "1016 GS";
    public static final String THUMBPRINT = "9f2c4a71e05b83d6f1a2b3c4d5e6f708192a3b4c";
    public static final long EARLIER_ORDER = 4_300_000_001L;
    public static final long YEARS = 1;
    public static final String ISSUER = "7CEF05A1B2C3D4E5";
    public static final String PROMOTION = "SPRING-2027";
    public static final String CARD = "4111111111111111";
    public static final String MONTH = "12";
    public static final String YEAR = "2030";
    public static final String CVV = "123";
    public static final String TOKEN = "sca_3f9a77c2d41b4e0e9c55";

    private Fixed() {}

    /** As long as the signing request of an RSA key with 3072 bits; the same in every run. Without `+`, which starts machinery. */
    private static String csr() {
        byte[] body = new byte[1096];
        new Random(20_261_121).nextBytes(body);
        return "-----BEGIN CERTIFICATE REQUEST-----"
                .concat(Base64.getEncoder().encodeToString(body))
                .concat("-----END CERTIFICATE REQUEST-----");
    }
}
