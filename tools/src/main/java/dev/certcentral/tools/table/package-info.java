/** The parameter table of an operation, printed back from its spec. */
@NullMarked
package dev.certcentral.tools.table;

import org.jspecify.annotations.NullMarked;
