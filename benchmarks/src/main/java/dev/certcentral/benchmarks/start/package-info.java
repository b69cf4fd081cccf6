/** What a cold start costs, as whole processes: to the first order in bytes, and to the first answer of a server. */
@NullMarked
package dev.certcentral.benchmarks.start;

import org.jspecify.annotations.NullMarked;
