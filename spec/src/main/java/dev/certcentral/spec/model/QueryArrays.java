package dev.certcentral.spec.model;

/** How an array of several values travels in a query string. A single value always travels under the plain name. */
public enum QueryArrays {
    /** {@code name=a&name=b}. */
    REPEATED,
    /** {@code name[0]=a&name[1]=b}. */
    INDEXED
}
