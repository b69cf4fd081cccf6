/**
 * What a page says now beside what its ledger says it said: facts row by row, and which parts of the spec rest on those rows.
 * Knows nothing of printing.
 */
@NullMarked
package dev.certcentral.tools.drift;

import org.jspecify.annotations.NullMarked;
