/** Judges JSON: reads it strictly, holds it against a schema and today's date, and says in words what is wrong. */
@NullMarked
package dev.certcentral.sandbox.check;

import org.jspecify.annotations.NullMarked;
