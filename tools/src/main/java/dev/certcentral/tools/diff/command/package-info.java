/** The {@code diff} command: opens both sides, has them compared, applies what is accepted, prints. */
@NullMarked
package dev.certcentral.tools.diff.command;

import org.jspecify.annotations.NullMarked;
