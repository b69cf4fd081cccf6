/** The CertCentral client. Whoever requires it reads the runtime, too, because exceptions, keys and statuses are there. */
module dev.certcentral.client {
    requires transitive dev.certcentral.runtime;

    exports dev.certcentral.client;
}
