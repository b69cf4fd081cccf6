package dev.certcentral.benchmarks.order.plain;

import com.squareup.moshi.Moshi;

/** Moshi's own adapters for records, which read them by reflection. */
public final class MoshiReflection extends MoshiOrders {

    public MoshiReflection() {
        this(new Moshi.Builder().build());
    }

    private MoshiReflection(Moshi moshi) {
        super(moshi.adapter(PlainPsd2Order.class), moshi.adapter(PlainSigningOrder.class));
    }
}
