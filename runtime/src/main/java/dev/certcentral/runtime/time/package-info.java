/** Time as the client sees it: real, or virtual in tests and simulations. */
@NullMarked
package dev.certcentral.runtime.time;

import org.jspecify.annotations.NullMarked;
