/** Where something was written: the place a problem points to. */
@NullMarked
package dev.certcentral.spec.source;

import org.jspecify.annotations.NullMarked;
