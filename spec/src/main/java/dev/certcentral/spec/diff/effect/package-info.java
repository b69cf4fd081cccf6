/**
 * What rules and choices do, rather than what they say: whether a set of constraints refuses something another one accepts,
 * found by filling the paths they look at with every value that they tell apart.
 */
@NullMarked
package dev.certcentral.spec.diff.effect;

import org.jspecify.annotations.NullMarked;
