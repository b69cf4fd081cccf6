/** A first look: five orders at the sandbox, one that is refused. */
@NullMarked
package dev.certcentral.tools.quickstart;

import org.jspecify.annotations.NullMarked;
