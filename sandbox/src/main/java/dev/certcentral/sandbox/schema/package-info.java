/**
 * Operations as JSON Schema 2020-12. This is a second reading of the spec language: it shares no code with the annotation
 * processor, so that each can catch the other's mistakes.
 */
@NullMarked
package dev.certcentral.sandbox.schema;

import org.jspecify.annotations.NullMarked;
