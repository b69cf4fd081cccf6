package dev.certcentral.benchmarks.peers;

import dev.certcentral.benchmarks.order.Words;
import dev.certcentral.benchmarks.start.CallContender;
import generated.jackson.ApiClient;
import generated.jackson.PeerOrders;
import generated.jackson.api.OrderCallsApi;
import generated.jackson.model.EuQwacPsd2Order;

/** OpenAPI Generator's library `native`. */
public class JacksonPeerCall implements CallContender {

    @Override
    public long place(String url, Words words) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url.substring(0, url.length() - 1));
        client.setRequestInterceptor(request -> request.header("X-DC-DEVKEY", "a-key-of-no-account"));
        EuQwacPsd2Order order = PeerOrders.psd2(words);
        check(order);
        return new OrderCallsApi(client).orderEuQwacPsd2(order).getId();
    }

    void check(EuQwacPsd2Order order) {}
}
