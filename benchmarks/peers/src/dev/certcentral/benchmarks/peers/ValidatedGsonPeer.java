package dev.certcentral.benchmarks.peers;

/** The library `retrofit2` with Hibernate Validator. */
public final class ValidatedGsonPeer extends GsonPeer {

    private final BeanValidation validation = new BeanValidation();

    @Override
    <T> T checked(T order) {
        return validation.checked(order);
    }
}
