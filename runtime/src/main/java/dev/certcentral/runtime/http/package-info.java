/**
 * The transport: an {@link dev.certcentral.runtime.http.ApiClient} knows one server of an API and makes
 * {@link dev.certcentral.runtime.http.ApiCall}s to it. It never follows redirects and never sends a request that changes
 * something twice; it repeats what may be repeated, and keeps the API's rate limits. OkHttp and Retrofit are not touched before the first call.
 */
@NullMarked
package dev.certcentral.runtime.http;

import org.jspecify.annotations.NullMarked;
