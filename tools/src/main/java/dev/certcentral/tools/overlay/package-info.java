/** Samples laid over tables: which member belongs to which row, even where one of them is in the wrong place. */
@NullMarked
package dev.certcentral.tools.overlay;

import org.jspecify.annotations.NullMarked;
