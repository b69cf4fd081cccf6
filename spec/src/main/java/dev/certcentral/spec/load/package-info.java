/** A folder of YAML files to the model: references resolved, every mistake reported with its place. */
@NullMarked
package dev.certcentral.spec.load;

import org.jspecify.annotations.NullMarked;
