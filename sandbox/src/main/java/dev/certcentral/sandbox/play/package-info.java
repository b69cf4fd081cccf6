/**
 * How the sandbox answers: one class for each family of operations, from the {@link dev.certcentral.sandbox.world world} into
 * JSON and files. Operations it has no part for are answered from their spec. Public for the other packages of the sandbox only.
 */
@NullMarked
package dev.certcentral.sandbox.play;

import org.jspecify.annotations.NullMarked;
