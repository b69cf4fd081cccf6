package dev.certcentral.benchmarks.answer;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.client.OrderList;
import dev.certcentral.client.OrderPlaced;
import dev.certcentral.runtime.error.ErrorDecoder;
import dev.certcentral.runtime.error.ErrorResponse;
import dev.certcentral.runtime.error.ErrorShape;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;

/** This project: tolerant, keeps what it does not know, hides nothing here because nothing was sent. */
public final class OurAnswers implements AnswerContender {

    private static final RequestLine LINE =
            new RequestLine("order_eu_qwac_psd2", "POST", "order/certificate/eu_qwac_psd2");
    private static final Map<String, List<String>> HEADERS = Map.of("content-type", List.of("application/json"));

    private final JsonAdapter<OrderPlaced> receipts;
    private final JsonAdapter<OrderList> lists;
    private final ErrorDecoder errors =
            new ErrorDecoder(new ErrorShape("errors", "code", "message"), Clock.systemUTC());

    public OurAnswers() {
        Moshi moshi = new Moshi.Builder().add(CertCentralJson.factory()).build();
        receipts = moshi.adapter(OrderPlaced.class);
        lists = moshi.adapter(OrderList.class);
    }

    @Override
    public Object receipt(byte[] json) throws IOException {
        return Objects.requireNonNull(receipts.fromJson(new Buffer().write(json)));
    }

    @Override
    public Object list(byte[] json) throws IOException {
        return Objects.requireNonNull(lists.fromJson(new Buffer().write(json)));
    }

    @Override
    public Exception error(byte[] json) {
        String body = new String(json, StandardCharsets.UTF_8);
        return errors.decode(LINE, new ErrorResponse(400, HEADERS, body), new Secrets());
    }
}
