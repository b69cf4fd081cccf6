/**
 * Carrying out at most once what must not be done twice, such as an order: send it under an id of its own, and look it up
 * by that id when the answer is lost.
 */
@NullMarked
package dev.certcentral.runtime.once;

import org.jspecify.annotations.NullMarked;
