/**
 * A local HTTP server that behaves like the API its specs describe: same paths, same key header, same errors, same receipts.
 * It accepts what the specs accept and refuses the rest with every mistake at once. It knows no network but loopback.
 */
@NullMarked
package dev.certcentral.sandbox;

import org.jspecify.annotations.NullMarked;
