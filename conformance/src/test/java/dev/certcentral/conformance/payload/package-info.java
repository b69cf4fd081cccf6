/**
 * Makes request bodies out of the model: valid ones, ones with a single fault, every edge of every limit, every combination of what
 * a rule looks at, and trees without sense. All of it follows from a seed and a number.
 */
package dev.certcentral.conformance.payload;
