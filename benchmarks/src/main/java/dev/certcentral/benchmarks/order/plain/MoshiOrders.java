package dev.certcentral.benchmarks.order.plain;

import com.squareup.moshi.JsonAdapter;
import dev.certcentral.benchmarks.order.OrderContender;
import dev.certcentral.benchmarks.order.Words;
import java.io.IOException;
import okio.Buffer;

/** Records through two Moshi adapters, whatever these do; nothing is checked. */
class MoshiOrders implements OrderContender {

    private final JsonAdapter<PlainPsd2Order> psd2;
    private final JsonAdapter<PlainSigningOrder> signing;

    MoshiOrders(JsonAdapter<PlainPsd2Order> psd2, JsonAdapter<PlainSigningOrder> signing) {
        this.psd2 = psd2;
        this.signing = signing;
    }

    @Override
    public byte[] psd2(Words words) throws IOException {
        Buffer buffer = new Buffer();
        psd2.toJson(buffer, PlainOrders.psd2(words));
        return buffer.readByteArray();
    }

    @Override
    public byte[] signing(Words words) throws IOException {
        Buffer buffer = new Buffer();
        signing.toJson(buffer, PlainOrders.signing(words));
        return buffer.readByteArray();
    }
}
