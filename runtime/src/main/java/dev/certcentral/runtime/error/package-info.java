/**
 * What can go wrong with a call, as values: {@link dev.certcentral.runtime.error.ApiException} and its kinds, the
 * entries of an API error, and whether a repetition is safe. Knows nothing of HTTP libraries.
 */
@NullMarked
package dev.certcentral.runtime.error;

import org.jspecify.annotations.NullMarked;
