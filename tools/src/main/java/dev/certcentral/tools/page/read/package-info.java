/**
 * Reads saved pages. Bytes become lines, header rows tell the layout, one reader per layout tells the cells of a row apart,
 * and what is left over becomes remarks. Nothing here knows what a parameter means.
 */
@NullMarked
package dev.certcentral.tools.page.read;

import org.jspecify.annotations.NullMarked;
