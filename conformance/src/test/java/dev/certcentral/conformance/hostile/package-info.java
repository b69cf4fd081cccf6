/** Answers that no API should give, read by every generated adapter and through the whole client. */
package dev.certcentral.conformance.hostile;
