package dev.certcentral.sandbox.world;

/**
 * A division of the account.
 *
 * @param id number
 * @param name name
 */
public record Container(long id, String name) {}
