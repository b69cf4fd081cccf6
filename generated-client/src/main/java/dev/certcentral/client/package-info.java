/**
 * The client for DigiCert's CertCentral Services API. {@link dev.certcentral.client.CertCentral} is written by hand; requests,
 * responses, servers and calls are generated from the specs.
 */
@GenerateClient(spec = "certcentral", existing = RequestStatus.class)
@NullMarked
package dev.certcentral.client;

import dev.certcentral.runtime.annotation.GenerateClient;
import dev.certcentral.runtime.status.RequestStatus;
import org.jspecify.annotations.NullMarked;
