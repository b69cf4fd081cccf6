package dev.certcentral.benchmarks.order;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQwacPsd2Order;
import java.io.IOException;
import okio.Buffer;

/** How a checked order becomes bytes: the one place to change when there is a shorter way. */
final class OurJson {

    private final JsonAdapter<EuQwacPsd2Order> psd2;
    private final JsonAdapter<DocumentSigningIndividualOrder> signing;

    OurJson() {
        Moshi moshi = new Moshi.Builder().add(CertCentralJson.factory()).build();
        psd2 = moshi.adapter(EuQwacPsd2Order.class);
        signing = moshi.adapter(DocumentSigningIndividualOrder.class);
    }

    byte[] write(EuQwacPsd2Order order) throws IOException {
        return write(psd2, order);
    }

    byte[] write(DocumentSigningIndividualOrder order) throws IOException {
        return write(signing, order);
    }

    private static <T> byte[] write(JsonAdapter<T> adapter, T order) throws IOException {
        Buffer buffer = new Buffer();
        adapter.toJson(buffer, order);
        return buffer.readByteArray();
    }
}
