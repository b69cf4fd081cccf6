package dev.certcentral.tools.diff.accept;

import dev.certcentral.spec.source.SourceLocation;

/**
 * One accepted change.
 *
 * @param fingerprint what names it
 * @param change what it is, for people; may be empty, nothing rests on it
 * @param because why it is accepted
 * @param at where the file says so
 */
public record Acceptance(String fingerprint, String change, String because, SourceLocation at) {}
