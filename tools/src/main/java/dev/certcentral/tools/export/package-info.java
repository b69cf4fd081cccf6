/**
 * Specs in the words of other tools: JSON Schema 2020-12 and OpenAPI. What a format has no words for is listed beside it.
 * {@code schema} writes objects and values, {@code gap} knows what cannot be said, {@code example} makes payloads,
 * {@code openapi} writes documents around them, {@code command} is the command line.
 */
@NullMarked
package dev.certcentral.tools.export;

import org.jspecify.annotations.NullMarked;
