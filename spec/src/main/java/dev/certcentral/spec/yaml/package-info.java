/** YAML text to a tree of nodes that know where they were written. Strict: no aliases, tags, duplicates or surprises. */
@NullMarked
package dev.certcentral.spec.yaml;

import org.jspecify.annotations.NullMarked;
