package dev.certcentral.benchmarks.peers;

import generated.gson.model.EuQwacPsd2Order;

/** The library `retrofit2` with Hibernate Validator. */
public final class ValidatedGsonPeerCall extends GsonPeerCall {

    @Override
    void check(EuQwacPsd2Order order) {
        new BeanValidation().checked(order);
    }
}
