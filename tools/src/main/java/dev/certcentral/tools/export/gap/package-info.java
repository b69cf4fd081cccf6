/** What a format has no words for, as a list that machines can read. */
@NullMarked
package dev.certcentral.tools.export.gap;

import org.jspecify.annotations.NullMarked;
