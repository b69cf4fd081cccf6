package dev.certcentral.benchmarks.order.plain;

/** Moshi with adapters that somebody who knows it would write. */
public final class MoshiByHand extends MoshiOrders {

    public MoshiByHand() {
        super(new PlainPsd2OrderJson(), new PlainSigningOrderJson());
    }
}
