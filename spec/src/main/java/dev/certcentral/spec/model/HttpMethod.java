package dev.certcentral.spec.model;

/** HTTP methods (RFC 9110, RFC 5789) that specs may use. */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
