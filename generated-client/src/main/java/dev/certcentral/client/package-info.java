/**
 * The client for DigiCert's CertCentral Services API. {@link dev.certcentral.client.CertCentral} and what it hands
 * out ({@code orders()}, {@code requests()} and so on) is written by hand; requests, responses, servers and plain calls are
 * generated from the specs.
 */
@GenerateClient(
        spec = "certcentral",
        existing = {OrderStatus.class, RequestStatus.class})
@NullMarked
package dev.certcentral.client;

import dev.certcentral.runtime.annotation.GenerateClient;
import dev.certcentral.runtime.status.OrderStatus;
import dev.certcentral.runtime.status.RequestStatus;
import org.jspecify.annotations.NullMarked;
