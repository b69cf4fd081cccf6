/**
 * Proofs of breaks on the wire: the smallest payload found that one side's validator accepts and the other side's refuses.
 * Requests are held against the JSON Schema the sandbox judges by; answers against what the new side documents and what the
 * old client can read.
 */
@NullMarked
package dev.certcentral.tools.diff.proof;

import org.jspecify.annotations.NullMarked;
