package dev.certcentral.client;

/** Lends the samples to tests in other packages. */
public final class SomeOrders {

    private SomeOrders() {}

    /** An order without an id of the caller's. */
    public static EuQualifiedPersonalOrder euQualifiedPersonal() {
        return SampleOrders.euIndividualOnDevice();
    }
}
