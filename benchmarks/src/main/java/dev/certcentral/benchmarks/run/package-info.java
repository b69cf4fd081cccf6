/** The one command: what makes figures worthless is refused before anything is measured. */
@NullMarked
package dev.certcentral.benchmarks.run;

import org.jspecify.annotations.NullMarked;
