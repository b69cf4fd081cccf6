/**
 * Mutated specs: each differs from a real one in a single demand. Committed payloads, the witnesses, must tell every one of them from
 * the real spec.
 */
package dev.certcentral.conformance.mutation;
