package dev.certcentral.benchmarks.peers;

import generated.jackson.model.EuQwacPsd2Order;

/** The library `native` with Hibernate Validator. */
public final class ValidatedJacksonPeerCall extends JacksonPeerCall {

    @Override
    void check(EuQwacPsd2Order order) {
        new BeanValidation().checked(order);
    }
}
