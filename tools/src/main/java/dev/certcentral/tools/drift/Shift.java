package dev.certcentral.tools.drift;

import dev.certcentral.tools.page.Direction;

/**
 * Rows that only have other numbers now, because rows before them came or went.
 *
 * @param direction which table they are in
 * @param first number of the first in the ledger
 * @param last number of the last in the ledger
 * @param by what to add to get the numbers on the page
 */
public record Shift(Direction direction, int first, int last, int by) {}
