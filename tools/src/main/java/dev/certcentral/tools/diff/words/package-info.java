/** A finished report in words: text for a terminal, Markdown, JSON, an HTML page. Nothing here judges or reads specs. */
@NullMarked
package dev.certcentral.tools.diff.words;

import org.jspecify.annotations.NullMarked;
