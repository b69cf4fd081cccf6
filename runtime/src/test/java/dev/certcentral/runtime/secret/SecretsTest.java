package dev.certcentral.runtime.secret;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    private final Secrets secrets = new Secrets();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "4111%201111+11111111",
                "\\u0034111111111111111",
                "&#52;11111111111&#x31;111"
            })
    void cardNumberIsFoundHoweverItIsGrouped(String echo) {
        secrets.secret("4111111111111111");
        assertThat(secrets.hide("bad <" + echo + ">!")).isEqualTo("bad <***>!");
    }

    @ParameterizedTest
    @CsvSource({
        "code 123 is wrong,      code *** is wrong",
        "{\"cvv\":\"123\"},      {\"cvv\":\"***\"}",
        "a\\n123\\n,             a\\n***\\n",
        "cvv=123&x=%20123,       cvv=***&x=%20***",
        "id 41235 and a123,      id 41235 and a123",
        "123abc,                 123abc"
    })
    void shortValuesAreHiddenAsWholeWordsOnly(String text, String hidden) {
        secrets.secret("123");
        assertThat(secrets.hide(text)).isEqualTo(hidden);
    }

    @Test
    void twoDigitsAreNoSecretOfTheirOwn() {
        secrets.secret("12");
        secrets.secret("   ");
        assertThat(secrets.hide("at most 12 of   them")).isEqualTo("at most 12 of   them");
    }

    @Test
    void textsOfTheRequestAreHiddenInMessagesOnly() {
        secrets.text("Acme & Sons");
        secrets.secret("jo@example.com");
        String text = "ACME &amp; SONS has no JO@example.com, nor has Acme & Sonsie";
        assertThat(secrets.hide(text)).isEqualTo("ACME &amp; SONS has no ***, nor has Acme & Sonsie");
        assertThat(secrets.hideAll(text)).isEqualTo("*** has no ***, nor has Acme & Sonsie");
    }

    @Test
    void longerValuesGoFirst() {
        secrets.secret("0123456789");
        secrets.secret("0123456789ABCDEF");
        assertThat(secrets.hide("0123456789ABCDEF/0123456789")).isEqualTo("***/***");
    }

    @Test
    void pieceOfASecretAtTheEndIsHidden() {
        secrets.secret("4111111111111111");
        assertThat(secrets.hide("number 4111 1111 11")).isEqualTo("number ***");
        assertThat(secrets.hide("number 41")).isEqualTo("number 41");
        assertThat(secrets.hide("4111 items")).isEqualTo("4111 items");
    }

    @Test
    void telephoneIsFoundWithoutItsSeparators() {
        secrets.secret("+31 (20) 555-0199");
        assertThat(secrets.hide("call +31205550199 now, or +31 20 555 0199")).isEqualTo("call *** now, or ***");
    }

    @Test
    void pemIsFoundWithLineBreaks() {
        secrets.secret("-----BEGIN CERTIFICATE REQUEST-----MIICvDCCAaQCAQAwdzELMAkG-----END CERTIFICATE REQUEST-----");
        assertThat(secrets.hide("x\n-----BEGIN CERTIFICATE REQUEST-----\nMIICvDCCAaQC\nAQAwdzELMAkG\n"
                        + "-----END CERTIFICATE REQUEST-----\n"))
                .isEqualTo("x\n***\n");
        assertThat(secrets.hide("\"-----BEGIN CERTIFICATE REQUEST-----\\nMIICvDCCAaQCAQAwdzELMAkG\\r\\n"
                        + "-----END CERTIFICATE REQUEST-----\""))
                .isEqualTo("\"***\"");
    }

    @Test
    void nothingRemembersInText() {
        secrets.secret("4111111111111111");
        assertThat(secrets).hasToString("Secrets[***]");
    }

    /** Seeds beyond the first have found something once. */
    @ParameterizedTest
    @ValueSource(longs = {1, 55, 78, 118, 122, 136, 142, 15_721_348_497_954L})
    void anyTextIsFoundInAnyEscape(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String value = randomText(random);
            Secrets one = new Secrets();
            one.secret(value);
            String message = "seed " + seed + ", case " + i;
            for (String echo : new String[] {
                value, json(value), json(json(value)), html(value), URLEncoder.encode(value, StandardCharsets.UTF_8)
            }) {
                assertThat(one.hide("<" + echo + ">")).as(message).isEqualTo("<***>");
            }
        }
    }

    /** A value that ends where another reading of its backslashes would go on. */
    @Test
    void backslashesAreThemselvesInHtmlAndUrls() {
        secrets.secret("key\\\\&end");
        assertThat(secrets.hide("<key\\\\&amp;end>")).isEqualTo("<***>");
        assertThat(secrets.hide("<key\\\\%26end>")).isEqualTo("<***>");
        assertThat(secrets.hide("<key\\\\\\\\&end>")).isEqualTo("<***>");
    }

    @Test
    @Timeout(120) // far more than it takes, far less than a search that does not scale
    void hostileTextsAreReadInReasonableTime() {
        for (int i = 0; i < 5; i++) {
            secrets.secret("-----BEGIN CERTIFICATE REQUEST-----" + "A".repeat(2_000) + i);
        }
        for (String unit : new String[] {"\\", "-", "A", "&#", "%2", "\\u00", " "}) {
            String text = unit.repeat(65_536 / unit.length());
            assertThat(secrets.hide(text)).as(unit).isNotNull();
        }
    }

    private static String randomText(Random random) {
        String alphabet = "abcXYZ0189 \"\\/&<>'%+-.\n\t\u00e9\u20ac\ud83d\ude00";
        StringBuilder text = new StringBuilder("k");
        int length = 8 + random.nextInt(20);
        while (text.length() < length) {
            int at = random.nextInt(alphabet.length());
            char c = alphabet.charAt(at);
            text.append(Character.isSurrogate(c) ? "\ud83d\ude00" : String.valueOf(c));
        }
        return text.append('z').toString();
    }

    private static String json(String text) throws Exception {
        Buffer buffer = new Buffer();
        JsonWriter.of(buffer).value(text);
        String quoted = buffer.readUtf8();
        StringBuilder escaped = new StringBuilder();
        quoted.substring(1, quoted.length() - 1)
                .chars()
                .forEach(c -> escaped.append(c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return escaped.toString();
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\u20ac", "&#8364;");
    }
}
