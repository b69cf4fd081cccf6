package dev.certcentral.benchmarks.peers;

import com.google.gson.Gson;
import dev.certcentral.benchmarks.order.OrderContender;
import dev.certcentral.benchmarks.order.Words;
import generated.gson.JSON;
import generated.gson.PeerOrders;
import java.nio.charset.StandardCharsets;

/** OpenAPI Generator's library `retrofit2`: its Gson, and bytes of the text. */
public class GsonPeer implements OrderContender {

    private final Gson json = new JSON().getGson();

    @Override
    public byte[] psd2(Words words) {
        return json.toJson(checked(PeerOrders.psd2(words))).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] signing(Words words) {
        return json.toJson(checked(PeerOrders.signing(words))).getBytes(StandardCharsets.UTF_8);
    }

    <T> T checked(T order) {
        return order;
    }
}
