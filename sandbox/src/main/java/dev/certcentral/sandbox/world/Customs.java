package dev.certcentral.sandbox.world;

import java.time.Duration;
import java.util.Optional;

/**
 * How the world treats orders.
 *
 * @param approval where a new approval request stands: pending, submitted or approved
 * @param uniqueIds whether a customer's own number may be used once only
 * @param approver whether the key may decide about requests
 * @param issueAfter how long an approved order takes to be issued; empty: until somebody says so
 */
public record Customs(String approval, boolean uniqueIds, boolean approver, Optional<Duration> issueAfter) {}
