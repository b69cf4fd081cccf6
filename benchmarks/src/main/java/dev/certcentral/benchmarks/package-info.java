/** JMH benchmarks. Run one with {@code java -cp ... org.openjdk.jmh.Main}; see the README of this module. */
@NullMarked
package dev.certcentral.benchmarks;

import org.jspecify.annotations.NullMarked;
