package dev.certcentral.spec.model;

import java.time.Duration;

/**
 * At most so many requests in a rolling window.
 *
 * @param requests how many
 * @param window in what time
 */
public record RateLimit(int requests, Duration window) {}
