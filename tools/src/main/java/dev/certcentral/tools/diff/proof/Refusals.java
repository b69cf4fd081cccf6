package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One side's validator. */
@FunctionalInterface
interface Refusals {

    /** Everything it has against a payload; empty if it accepts it. */
    List<Refusal> of(JsonNode payload);

    /**
     * One thing it has against a payload.
     *
     * @param path where
     * @param message what is wrong
     */
    record Refusal(JsonPath path, String message) {}
}
