package dev.certcentral.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** No secret survives, whatever it is and wherever it stands. */
class SecretsFuzzTest {

    private static final int FOUND_ANYWHERE = 8;

    /** A secret in the middle of any text, plain, and as JSON and URLs spell it. */
    @FuzzTest
    void hide(FuzzedDataProvider data) {
        String secret = data.consumeString(60);
        String before = data.consumeString(200);
        String behind = data.consumeRemainingAsString();
        if (secret.length() < FOUND_ANYWHERE || secret.isBlank() || secret.contains("*")) {
            return;
        }
        Secrets secrets = new Secrets();
        secrets.secret(secret);
        assertThat(secrets.hide(before + secret + behind)).doesNotContain(secret);
        String json = RawJson.of(secret).text();
        String inJson = json.substring(1, json.length() - 1);
        assertThat(secrets.hide("{\"a\":\"" + inJson + "\",\"b\":\"" + RawJson.of(behind) + "\"}"))
                .doesNotContain(inJson);
        String inUrl = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        assertThat(secrets.hide("?a=" + inUrl + "&b=")).doesNotContain(inUrl);
    }

    /** What is left of JSON has no text that is not a name. */
    @FuzzTest
    void texts(FuzzedDataProvider data) {
        String secret = data.consumeString(60);
        String behind = data.consumeRemainingAsString();
        String hidden = Redaction.texts("{\"a\":" + RawJson.of("<<" + secret + ">>") + "," + behind);
        assertThat(hidden).startsWith("{\"a\":\"(");
        assertThat(Redaction.oneLine(behind, 80)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    }
}
