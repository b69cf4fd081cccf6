/** Requests that travel from JSON to objects and back: nothing is lost, and absence is not null. */
package dev.certcentral.conformance.roundtrip;
