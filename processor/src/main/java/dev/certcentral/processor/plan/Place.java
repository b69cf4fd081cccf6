package dev.certcentral.processor.plan;

/** Where a member travels in the HTTP request. */
public enum Place {
    PATH,
    QUERY,
    BODY
}
