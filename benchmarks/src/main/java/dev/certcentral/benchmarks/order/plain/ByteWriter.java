package dev.certcentral.benchmarks.order.plain;

import dev.certcentral.benchmarks.order.OrderContender;
import dev.certcentral.benchmarks.order.Words;

/** The limit: records written by hand into an array that is used again, and one copy of the exact length at the end. */
public final class ByteWriter implements OrderContender {

    private final Utf8Scratch scratch = new Utf8Scratch();
    private final Psd2Bytes psd2 = new Psd2Bytes(scratch);
    private final SigningBytes signing = new SigningBytes(scratch);

    @Override
    public byte[] psd2(Words words) {
        scratch.clear();
        psd2.write(PlainOrders.psd2(words));
        return scratch.copy();
    }

    @Override
    public byte[] signing(Words words) {
        scratch.clear();
        signing.write(PlainOrders.signing(words));
        return scratch.copy();
    }
}
