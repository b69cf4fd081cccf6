package dev.certcentral.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PeerDocumentTest {

    @Test
    void theSizeOfAKeyIsANumber() throws Exception {
        assertThat(mended("{\"properties\":{\"key_size\":{\"anyOf\":[{\"enum\":[2048]},{\"enum\":[\"p-256\"]}]}}}"))
                .isEqualTo("{\"properties\":{\"key_size\":{\"type\":\"integer\",\"format\":\"int64\"}}}");
    }

    @Test
    void nothingElseIsTouched() throws Exception {
        String other =
                "{\"pattern\":\"^[A-Za-z]{2}(?![\\\\s\\\\S])\",\"required\":[\"key_size\"],\"key_size\":\"key size\"}";
        assertThat(mended(other)).isEqualTo(other);
    }

    private static String mended(String json) throws Exception {
        return new String(PeerDocument.of(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
