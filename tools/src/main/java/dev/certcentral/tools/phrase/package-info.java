/**
 * What a description says that a machine can use: values, defaults, limits, formats, conditions. Every finding carries how
 * sure it is and the words it rests on. Knows no table: whether a named parameter exists is for the callers to find out.
 */
@NullMarked
package dev.certcentral.tools.phrase;

import org.jspecify.annotations.NullMarked;
