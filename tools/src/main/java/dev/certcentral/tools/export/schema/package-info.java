/** Objects and values of the model as named schemas. Rules come from the sandbox's schemas, so that there is one writer of them. */
@NullMarked
package dev.certcentral.tools.export.schema;

import org.jspecify.annotations.NullMarked;
