package dev.certcentral.runtime.http;

/** One place where an API is offered. Generated enumerations implement it; implementations must be immutable. */
public interface Server {

    /**
     * What the specs call it.
     *
     * @return such as {@code europe}; unique in the API
     */
    String id();

    /**
     * The base URL.
     *
     * @return such as {@code https://certcentral.digicert.eu/services/v2}
     */
    String url();

    /**
     * What people call it.
     *
     * @return such as {@code CertCentral Europe}
     */
    String title();
}
