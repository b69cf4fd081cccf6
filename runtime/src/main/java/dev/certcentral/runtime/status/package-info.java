/** What becomes of what was ordered: states, open to values that are not known yet. */
@NullMarked
package dev.certcentral.runtime.status;

import org.jspecify.annotations.NullMarked;
