/** OpenAPI documents around the schemas, and their translation to OpenAPI 3.0. */
@NullMarked
package dev.certcentral.tools.export.openapi;

import org.jspecify.annotations.NullMarked;
