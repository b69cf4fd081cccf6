package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.net.URI;

/**
 * One place where the API is served.
 *
 * @param id kebab-case or snake_case name that operations refer to
 * @param url absolute base URL without trailing slash
 * @param title name for people
 * @param at where it was written
 */
public record Server(String id, URI url, String title, SourceLocation at) {}
