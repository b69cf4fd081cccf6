package dev.certcentral.tools.drift;

/**
 * A difference above the tables.
 *
 * @param what {@code page}, {@code title} or {@code endpoint}
 * @param before what the ledger says
 * @param after what the page says
 */
public record HeadChange(String what, String before, String after) {}
