/** Holds what callers can see against what they could see before. */
package dev.certcentral.conformance.api;
