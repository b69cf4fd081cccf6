/** What Java will say: every class, accessor, stage, check and call, decided before a line is written. */
@NullMarked
package dev.certcentral.processor.plan;

import org.jspecify.annotations.NullMarked;
