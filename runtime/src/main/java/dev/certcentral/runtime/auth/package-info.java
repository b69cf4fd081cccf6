/** The API key: where it comes from, and the one place where it is put on a request. */
@NullMarked
package dev.certcentral.runtime.auth;

import org.jspecify.annotations.NullMarked;
