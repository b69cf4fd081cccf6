package dev.certcentral.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.client.DocumentSigningIndividualOrder;
import dev.certcentral.client.EuQualifiedEsealOrder;
import dev.certcentral.client.EuQualifiedPersonalOrder;
import dev.certcentral.client.EuQwacPsd2Order;
import dev.certcentral.client.PkioQualifiedEsealOrder;
import dev.certcentral.runtime.check.ValidationException;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Orders that somebody wrote as JSON: an order that writes and reads the same again, or every violation in a line. */
class RequestFuzzTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final Moshi MOSHI =
            new Moshi.Builder().add(CertCentralJson.factory()).build();
    private static final Map<Class<?>, Function<String, Object>> READERS = readers();

    private static Map<Class<?>, Function<String, Object>> readers() {
        Map<Class<?>, Function<String, Object>> readers = new LinkedHashMap<>();
        readers.put(DocumentSigningIndividualOrder.class, json -> DocumentSigningIndividualOrder.fromJson(json, CLOCK));
        readers.put(EuQualifiedEsealOrder.class, json -> EuQualifiedEsealOrder.fromJson(json, CLOCK));
        readers.put(EuQualifiedPersonalOrder.class, json -> EuQualifiedPersonalOrder.fromJson(json, CLOCK));
        readers.put(EuQwacPsd2Order.class, json -> EuQwacPsd2Order.fromJson(json, CLOCK));
        readers.put(PkioQualifiedEsealOrder.class, json -> PkioQualifiedEsealOrder.fromJson(json, CLOCK));
        return readers;
    }

    @FuzzTest
    void read(byte[] bytes) throws IOException {
        String json = new String(bytes, StandardCharsets.UTF_8);
        for (Map.Entry<Class<?>, Function<String, Object>> reader : READERS.entrySet()) {
            Object request;
            try {
                request = reader.getValue().apply(json);
            } catch (ValidationException e) {
                assertThat(e.violations())
                        .isNotEmpty()
                        .allSatisfy(violation -> assertThat(violation.message())
                                .isNotBlank()
                                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]"));
                continue;
            }
            JsonAdapter<Object> adapter = MOSHI.adapter((Type) reader.getKey());
            assertThat(reader.getValue().apply(adapter.toJson(request)))
                    .as(reader.getKey().getSimpleName())
                    .isEqualTo(request);
        }
    }

    /** The same through Moshi, whose users do not know of violations. */
    @FuzzTest
    void adapt(byte[] bytes) throws IOException {
        String json = new String(bytes, StandardCharsets.UTF_8);
        for (Class<?> type : List.copyOf(READERS.keySet())) {
            try {
                Object order = MOSHI.adapter(type).fromJson(json);
                assertThat(order == null || type.isInstance(order)).isTrue();
            } catch (EOFException cutOff) {
                // often without a message
            } catch (JsonDataException | JsonEncodingException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
