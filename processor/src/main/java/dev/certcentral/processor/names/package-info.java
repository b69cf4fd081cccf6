/** Names: from the specs' cases to Java's, and what must not be used. */
@NullMarked
package dev.certcentral.processor.names;

import org.jspecify.annotations.NullMarked;
