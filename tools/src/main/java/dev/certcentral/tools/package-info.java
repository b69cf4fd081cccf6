/** The {@code certspec} command line. */
@NullMarked
package dev.certcentral.tools;

import org.jspecify.annotations.NullMarked;
