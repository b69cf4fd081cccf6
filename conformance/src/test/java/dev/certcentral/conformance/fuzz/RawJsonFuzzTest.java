package dev.certcentral.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.certcentral.runtime.json.RawJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Our notion of what is JSON against that of a parser nobody here wrote. */
class RawJsonFuzzTest {

    private static final int DEEPEST = 250;
    private static final JsonFactory JACKSON = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Both accept it, or both refuse it. */
    @FuzzTest
    void parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(accepted(text)).isEqualTo(acceptedByJackson(text));
    }

    private static boolean accepted(String text) {
        try {
            RawJson raw = RawJson.parse(text);
            assertThat(raw.text()).isEqualTo(text);
            assertThat(raw.plain()).isNotNull();
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("this is not JSON: ");
            return false;
        }
    }

    private static boolean acceptedByJackson(String text) {
        try (JsonParser parser = JACKSON.createParser(text)) {
            int depth = 0;
            JsonToken token = parser.nextToken();
            if (token == null) {
                return false;
            }
            do {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.VALUE_STRING) {
                    parser.getText(); // Jackson looks at texts when they are asked for
                }
                token = parser.nextToken();
            } while (depth > 0 && token != null);
            return token == null;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
