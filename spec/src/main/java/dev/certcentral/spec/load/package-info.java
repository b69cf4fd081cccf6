/**
 * A folder of YAML files to the model: references resolved, every mistake reported with its place. There is no layer of raw
 * records between the two, because the node tree already mirrors the file, and a record would lose the place of each key;
 * {@link dev.certcentral.spec.load.Fields} is what a raw record would be.
 */
@NullMarked
package dev.certcentral.spec.load;

import org.jspecify.annotations.NullMarked;
