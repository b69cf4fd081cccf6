/**
 * A hostile server and what the client makes of it: orders by the hundred thousand on virtual time and in-memory connections,
 * some hundreds on real sockets, and a judge that knows what the server did.
 */
@NullMarked
package dev.certcentral.client.storm;

import org.jspecify.annotations.NullMarked;
