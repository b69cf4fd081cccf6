/** Orders as records without any check, and contenders that write them. */
@NullMarked
package dev.certcentral.benchmarks.order.plain;

import org.jspecify.annotations.NullMarked;
