/**
 * What differs between two APIs: facts, side by side, without any opinion. Wording, order and rows are no differences: a spec
 * that says the same in other words has no changes.
 */
@NullMarked
package dev.certcentral.spec.diff.change;

import org.jspecify.annotations.NullMarked;
