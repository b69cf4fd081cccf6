/** What can be said about a mistake: severity, stable code, place, words. */
@NullMarked
package dev.certcentral.spec.problem;

import org.jspecify.annotations.NullMarked;
