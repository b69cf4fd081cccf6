package dev.certcentral.benchmarks.order;

import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQwacPsd2Order;

/** How a checked order becomes bytes. */
final class OurJson {

    byte[] write(EuQwacPsd2Order order) {
        return order.toJsonBytes();
    }

    byte[] write(DocumentSigningIndividualOrder order) {
        return order.toJsonBytes();
    }
}
