/** How the plan is written down. Decides nothing. */
@NullMarked
package dev.certcentral.processor.emit;

import org.jspecify.annotations.NullMarked;
