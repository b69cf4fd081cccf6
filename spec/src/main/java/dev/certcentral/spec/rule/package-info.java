/** Lint: what a spec that loads may still get wrong. One class a rule, listed in {@link Lint}. */
@NullMarked
package dev.certcentral.spec.rule;

import org.jspecify.annotations.NullMarked;
