package dev.certcentral.benchmarks.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.benchmarks.order.OrderContender;
import dev.certcentral.benchmarks.order.Words;
import generated.jackson.ApiClient;
import generated.jackson.PeerOrders;
import java.io.IOException;

/** OpenAPI Generator's library `native`: what its calls do before they send. */
public class JacksonPeer implements OrderContender {

    private final ObjectMapper json = ApiClient.createDefaultObjectMapper();

    @Override
    public byte[] psd2(Words words) throws IOException {
        return json.writeValueAsBytes(checked(PeerOrders.psd2(words)));
    }

    @Override
    public byte[] signing(Words words) throws IOException {
        return json.writeValueAsBytes(checked(PeerOrders.signing(words)));
    }

    <T> T checked(T order) {
        return order;
    }
}
