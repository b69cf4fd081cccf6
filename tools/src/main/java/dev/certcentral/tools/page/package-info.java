/**
 * A saved documentation page as it was printed: tables, rows, samples, and what could not be read. Knows neither specs nor
 * ledgers.
 */
@NullMarked
package dev.certcentral.tools.page;

import org.jspecify.annotations.NullMarked;
