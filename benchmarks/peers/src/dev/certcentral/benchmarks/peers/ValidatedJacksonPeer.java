package dev.certcentral.benchmarks.peers;

/** The library `native` with Hibernate Validator. */
public final class ValidatedJacksonPeer extends JacksonPeer {

    private final BeanValidation validation = new BeanValidation();

    @Override
    <T> T checked(T order) {
        return validation.checked(order);
    }
}
