/** What one order costs: contenders that build the same order and end in the same bytes, and the benchmark over them. */
@NullMarked
package dev.certcentral.benchmarks.order;

import org.jspecify.annotations.NullMarked;
