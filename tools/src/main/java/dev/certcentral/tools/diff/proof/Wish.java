package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;

/** What a payload must hold at a place, whatever else it holds. */
sealed interface Wish {

    /** Nothing. */
    record Absent() implements Wish {}

    /** Something, whatever. */
    record Present() implements Wish {}

    /** This value. */
    record Exactly(JsonNode value) implements Wish {}
}
