/** The report of a diff: what changed, what that breaks, how it is proved. Filled by the command, printed by the words. */
@NullMarked
package dev.certcentral.tools.diff;

import org.jspecify.annotations.NullMarked;
