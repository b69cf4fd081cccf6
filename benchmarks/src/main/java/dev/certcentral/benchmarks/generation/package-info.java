/** What generation costs and how large its result is, on synthetic APIs of any size, beside OpenAPI Generator. */
@NullMarked
package dev.certcentral.benchmarks.generation;

import org.jspecify.annotations.NullMarked;
