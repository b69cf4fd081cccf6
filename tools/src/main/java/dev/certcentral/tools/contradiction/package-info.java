/**
 * Where pages contradict themselves or each other, found without any spec. Pages are read once into views that hold the
 * nested rows, their phrases and the samples; finders compare what the views hold and word the question to the vendor.
 */
@NullMarked
package dev.certcentral.tools.contradiction;

import org.jspecify.annotations.NullMarked;
