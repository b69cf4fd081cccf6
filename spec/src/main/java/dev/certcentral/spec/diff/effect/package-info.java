/**
 * What rules and choices do, rather than what they say: whether a set of constraints refuses something another one accepts,
 * found by trying every combination of the values they look at.
 */
@NullMarked
package dev.certcentral.spec.diff.effect;

import org.jspecify.annotations.NullMarked;
