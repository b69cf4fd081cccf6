/**
 * What callers of a generated client can see: classes, members, builder steps, constants, factories, calls. Each entry says
 * what source code and what class files rely on, so that two surfaces tell which callers break. A model of the generator, not
 * the generator: a test compiles both sides and holds the predictions against the truth.
 */
@NullMarked
package dev.certcentral.spec.diff.surface;

import org.jspecify.annotations.NullMarked;
