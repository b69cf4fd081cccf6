package dev.certcentral.sandbox.play;

/**
 * Oddities of the API that callers must be ready for.
 *
 * @param zeroLimits whether {@code page} says a limit of 0, as in a documented answer
 * @param staleOrders whether a request shows its order as it was when the request came into being
 * @param missingLookUps whether a look-up that finds nothing is a 404 rather than an empty list
 */
public record Habits(boolean zeroLimits, boolean staleOrders, boolean missingLookUps) {}
