/**
 * What must not be seen: {@link dev.certcentral.runtime.secret.Secrets} remembers what one call sent, to hide it in what comes
 * back, and {@link dev.certcentral.runtime.secret.Redaction} is a way to write JSON that may be logged.
 */
@NullMarked
package dev.certcentral.runtime.secret;

import org.jspecify.annotations.NullMarked;
