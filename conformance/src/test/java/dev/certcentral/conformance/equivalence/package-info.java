/** Holds all evaluators of the same rules against each other: whatever one says of a body, the others say too. */
package dev.certcentral.conformance.equivalence;
