/**
 * Samples read leniently: names and nesting are collected even where the text is not JSON, and every departure is kept as a
 * fault with its place.
 */
@NullMarked
package dev.certcentral.tools.sample;

import org.jspecify.annotations.NullMarked;
