/**
 * Fuzz targets for whatever reads what others wrote. As plain tests they read the inputs kept in the resources; with
 * {@code JAZZER_FUZZ=1} one of them looks for new ones. docs/fuzzing.md tells how.
 */
package dev.certcentral.conformance.fuzz;
