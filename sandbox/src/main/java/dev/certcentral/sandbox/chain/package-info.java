/** The certificates the sandbox hands out, in every format of the API. Public for the other packages of the sandbox only. */
@NullMarked
package dev.certcentral.sandbox.chain;

import org.jspecify.annotations.NullMarked;
