/** What can be made to go wrong on the way to the sandbox and back, and when. */
@NullMarked
package dev.certcentral.sandbox.faults;

import org.jspecify.annotations.NullMarked;
