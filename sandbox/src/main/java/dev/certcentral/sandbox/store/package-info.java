/** The file that keeps what happened in the sandbox from one run to the next. */
@NullMarked
package dev.certcentral.sandbox.store;

import org.jspecify.annotations.NullMarked;
