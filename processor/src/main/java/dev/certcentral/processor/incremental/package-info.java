/** Which generated sources a change reaches, and what is remembered from one build to the next. Knows no compiler. */
@NullMarked
package dev.certcentral.processor.incremental;

import org.jspecify.annotations.NullMarked;
