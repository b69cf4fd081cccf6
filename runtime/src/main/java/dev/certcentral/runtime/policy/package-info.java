/** What a client may decide for its caller: how to repeat, how to keep rate limits, what to do about a lost answer. */
@NullMarked
package dev.certcentral.runtime.policy;

import org.jspecify.annotations.NullMarked;
