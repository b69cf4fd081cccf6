package dev.certcentral.benchmarks.order.plain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.certcentral.benchmarks.order.OrderContender;
import dev.certcentral.benchmarks.order.Words;
import java.io.IOException;

/** Jackson on records, set up in three lines; nothing is checked. */
public final class JacksonRecords implements OrderContender {

    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    @Override
    public byte[] psd2(Words words) throws IOException {
        return json.writeValueAsBytes(PlainOrders.psd2(words));
    }

    @Override
    public byte[] signing(Words words) throws IOException {
        return json.writeValueAsBytes(PlainOrders.signing(words));
    }
}
