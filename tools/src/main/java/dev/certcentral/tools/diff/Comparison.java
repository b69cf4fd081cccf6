package dev.certcentral.tools.diff;

/** Finds and judges every change between two APIs; the command neither knows how nor decides anything about it. */
@FunctionalInterface
public interface Comparison {

    /**
     * Compares.
     *
     * @param before the old side
     * @param after the new side
     * @param proofs whether to look for payloads that prove breaks on the wire
     */
    DiffReport compare(Loaded before, Loaded after, boolean proofs);
}
