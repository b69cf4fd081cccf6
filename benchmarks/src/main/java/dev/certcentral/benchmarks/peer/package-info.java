/** Makes the generated peers: from our own OpenAPI document, on command, never committed. */
@NullMarked
package dev.certcentral.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
