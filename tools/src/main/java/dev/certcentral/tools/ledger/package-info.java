/** Turns a page into its ledger, and a ledger into the text of its file. */
@NullMarked
package dev.certcentral.tools.ledger;

import org.jspecify.annotations.NullMarked;
