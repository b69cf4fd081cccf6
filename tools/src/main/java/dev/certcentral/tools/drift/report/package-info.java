/** Puts a drift into words: text, Markdown, JSON. Decides nothing. */
@NullMarked
package dev.certcentral.tools.drift.report;

import org.jspecify.annotations.NullMarked;
