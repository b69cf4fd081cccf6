/** What reading an answer costs: a receipt, a list of a thousand orders, an error. */
@NullMarked
package dev.certcentral.benchmarks.answer;

import org.jspecify.annotations.NullMarked;
