/** Judging the JSON of a request: by generated classes or by specs, with the places in the file. */
@NullMarked
package dev.certcentral.tools.validate;

import org.jspecify.annotations.NullMarked;
