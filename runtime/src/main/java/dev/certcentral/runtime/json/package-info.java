/** JSON as generated code reads and writes it: tolerant reading, unknown members kept, no reflection. */
@NullMarked
package dev.certcentral.runtime.json;

import org.jspecify.annotations.NullMarked;
