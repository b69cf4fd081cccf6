package dev.certcentral.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.conformance.payload.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * A body and what the real spec makes of it.
 *
 * @param tells the mutant it was made for; it may tell others, too
 * @param outcome what the real spec makes of it
 * @param body the body
 */
record Witness(String tells, Meaning.Outcome outcome, JsonNode body) {

    /** One line of a file. */
    String line() {
        ObjectNode line = Json.NODES.objectNode();
        line.put("tells", tells);
        line.put("verdict", outcome.accepted() ? "accepted" : "refused");
        if (!outcome.warnings().isEmpty()) {
            outcome.warnings().forEach(line.putArray("warnings")::add);
        }
        line.set("body", body);
        return Json.text(line);
    }

    /** Reads a line. The body is read as evaluators read bodies. */
    static Witness of(JsonNode line) {
        List<String> warnings = new ArrayList<>();
        line.path("warnings").forEach(warning -> warnings.add(warning.textValue()));
        boolean accepted = switch (line.required("verdict").textValue()) {
            case "accepted" -> true;
            case "refused" -> false;
            default -> throw new IllegalArgumentException("no verdict: " + line);
        };
        return new Witness(
                line.required("tells").textValue(), new Meaning.Outcome(accepted, warnings), line.required("body"));
    }
}
