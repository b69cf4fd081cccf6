package dev.certcentral.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Our OpenAPI document, with two places put so that OpenAPI Generator understands them. Both are in the peers' favour: without
 * them one client refuses every order, and another writes an empty object for the size of a key.
 */
final class PeerDocument {

    /** Finds a character that is no blank. Bean Validation wants patterns to match the whole text, JSON Schema a part. */
    private static final String NOT_BLANK = "[^\\u0000-\\u0020]";

    private static final String ALL_NOT_BLANK = "[\\s\\S]*?" + NOT_BLANK + "[\\s\\S]*";

    private static final ObjectMapper JSON = new ObjectMapper();

    private PeerDocument() {}

    static byte[] of(byte[] exported) throws IOException {
        JsonNode document = JSON.readTree(exported);
        mend(document);
        return JSON.writeValueAsBytes(document);
    }

    private static void mend(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("pattern").asText().equals(NOT_BLANK)) {
                object.put("pattern", ALL_NOT_BLANK);
            }
            if (object.get("key_size") instanceof ObjectNode size && size.has("anyOf")) {
                object.set(
                        "key_size",
                        JSON.createObjectNode().put("type", "integer").put("format", "int64"));
            }
        }
        node.forEach(PeerDocument::mend);
    }
}
