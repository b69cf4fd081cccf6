package dev.certcentral.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/**
 * Our OpenAPI document, with one place put so that OpenAPI Generator understands it, in the peers' favour: without it one client
 * writes an empty object for the size of a key.
 */
final class PeerDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PeerDocument() {}

    static byte[] of(byte[] exported) throws IOException {
        JsonNode document = JSON.readTree(exported);
        mend(document);
        return JSON.writeValueAsBytes(document);
    }

    private static void mend(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.get("key_size") instanceof ObjectNode size && size.has("anyOf")) {
                object.set(
                        "key_size",
                        JSON.createObjectNode().put("type", "integer").put("format", "int64"));
            }
        }
        node.forEach(PeerDocument::mend);
    }
}
