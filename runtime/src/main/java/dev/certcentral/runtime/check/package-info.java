/** Checking a request before it is sent: violations, the exception that lists them, and what generated checks call. */
@NullMarked
package dev.certcentral.runtime.check;

import org.jspecify.annotations.NullMarked;
