package dev.certcentral.benchmarks.peers;

import dev.certcentral.benchmarks.order.Words;
import dev.certcentral.benchmarks.start.CallContender;
import generated.gson.ApiClient;
import generated.gson.PeerOrders;
import generated.gson.api.OrderCallsApi;
import generated.gson.model.EuQwacPsd2Order;

/** OpenAPI Generator's library `retrofit2`. */
public class GsonPeerCall implements CallContender {

    @Override
    public long place(String url, Words words) throws Exception {
        ApiClient client = new ApiClient("apiKey", "a-key-of-no-account");
        client.getAdapterBuilder().baseUrl(url);
        EuQwacPsd2Order order = PeerOrders.psd2(words);
        check(order);
        return client.createService(OrderCallsApi.class)
                .orderEuQwacPsd2(order)
                .execute()
                .body()
                .getId();
    }

    void check(EuQwacPsd2Order order) {}
}
