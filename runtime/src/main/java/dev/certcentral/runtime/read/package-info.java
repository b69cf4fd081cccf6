/** Reading requests from JSON: as strictly as a JSON Schema of the same spec, with every fault at its place. */
@NullMarked
package dev.certcentral.runtime.read;

import org.jspecify.annotations.NullMarked;
