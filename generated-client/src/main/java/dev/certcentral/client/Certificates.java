package dev.certcentral.client;

import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.Download;
import java.security.cert.X509Certificate;
import java.util.List;

/** Certificates: downloading them, as files or as chains. Safe for use by many threads. */
public final class Certificates extends CertificateCalls {

    Certificates(ApiClient client) {
        super(client);
    }

    /**
     * Downloads a certificate and the certificates above it. Nothing about them is checked but that they can be read: whether
     * to trust them is for a {@link java.security.cert.CertPathValidator} to say.
     *
     * @param certificateId the certificate
     * @return immutable, never empty: the certificate, then each one's issuer as far as it came, then whatever else came; none
     *     twice
     * @throws dev.certcentral.runtime.error.UnreadableResponseException if what came holds no certificate, or a damaged one
     * @throws dev.certcentral.runtime.error.ApiException if there is no success, such as while the order is not issued
     */
    public List<X509Certificate> chain(long certificateId) {
        return chain(downloadCall(certificateId, CertificateFormat.PEM_ALL));
    }

    /**
     * Downloads the active certificate of an order, no duplicate and no earlier one, and the certificates above it.
     *
     * @param orderId the order
     * @return as {@link #chain(long)}
     * @throws dev.certcentral.runtime.error.ApiException as {@link #chain(long)}
     */
    public List<X509Certificate> chainOfOrder(long orderId) {
        return chain(downloadOfOrderCall(orderId, CertificateFormat.PEM_ALL));
    }

    private static List<X509Certificate> chain(ApiCall<Download> call) {
        return CertificateChain.of(call.operation(), call.execute());
    }
}
