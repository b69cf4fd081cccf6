package dev.certcentral.spec.model;

import java.util.Optional;

/**
 * An API key that travels in a header of every request.
 *
 * @param header name of the header
 * @param environment name of the environment variable that conventionally holds the key
 */
public record Auth(String header, Optional<String> environment) {}
