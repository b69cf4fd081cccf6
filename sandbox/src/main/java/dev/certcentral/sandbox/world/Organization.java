package dev.certcentral.sandbox.world;

/**
 * An organization of the account.
 *
 * @param id number
 * @param name name
 */
public record Organization(long id, String name) {}
