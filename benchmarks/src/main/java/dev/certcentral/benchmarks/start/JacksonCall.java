package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.answer.JacksonAnswers;
import dev.certcentral.benchmarks.answer.PlainAnswers;
import dev.certcentral.benchmarks.order.Words;
import dev.certcentral.benchmarks.order.plain.JacksonRecords;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Jackson on records over the JDK's own HTTP client. */
final class JacksonCall implements CallContender {

    @Override
    public long place(String url, Words words) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "order/certificate/eu_qwac_psd2"))
                .header("X-DC-DEVKEY", "a-key-of-no-account")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new JacksonRecords().psd2(words)))
                .build();
        HttpResponse<byte[]> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        return ((PlainAnswers.Receipt) new JacksonAnswers().receipt(response.body())).id();
    }
}
