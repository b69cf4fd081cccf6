/**
 * A first draft of a spec from a page. What was recognised is marked with how sure it is, what was not is marked open, and no
 * sentence of the page gets in.
 */
@NullMarked
package dev.certcentral.tools.draft;

import org.jspecify.annotations.NullMarked;
