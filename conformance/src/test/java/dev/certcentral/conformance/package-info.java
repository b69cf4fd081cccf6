/**
 * What only all modules together can show: that generated Java, exported schemas and the sandbox mean the same, and that tools
 * nobody here wrote understand what is exported.
 */
package dev.certcentral.conformance;
