package dev.certcentral.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.certcentral.client.BillingAddress;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.client.CreditCard;
import dev.certcentral.client.EuQwacPsd2Order;
import dev.certcentral.client.OrderValidity;
import dev.certcentral.client.Payment;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One full order: built through the stages, checked by every rule, written as JSON bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OrderBenchmark {

    private static final String CSR =
            "-----BEGIN CERTIFICATE REQUEST-----" + "MIIB".repeat(300) + "-----END CERTIFICATE REQUEST-----";

    private final JsonAdapter<EuQwacPsd2Order> json =
            new Moshi.Builder().add(CertCentralJson.factory()).build().adapter(EuQwacPsd2Order.class);
    private final Buffer buffer = new Buffer();

    /** Builds and checks. */
    @Benchmark
    public EuQwacPsd2Order buildAndCheck() {
        return order();
    }

    /** Builds, checks and writes. */
    @Benchmark
    public long buildCheckAndWrite() throws IOException {
        buffer.clear();
        json.toJson(buffer, order());
        return buffer.size();
    }

    private static EuQwacPsd2Order order() {
        return EuQwacPsd2Order.builder()
                .certificate(EuQwacPsd2Order.Certificate.builder()
                        .commonName("bank.example")
                        .csr(CSR)
                        .pspRoles(List.of(EuQwacPsd2Order.PspRole.PSP_AI, EuQwacPsd2Order.PspRole.PSP_PI))
                        .signatureHash(EuQwacPsd2Order.SignatureHash.SHA256)
                        .dnsNames(List.of("www.bank.example", "api.bank.example"))
                        .build())
                .organization(EuQwacPsd2Order.Organization.builder()
                        .id(12345)
                        .contacts(List.of(EuQwacPsd2Order.PspContact.builder()
                                .contactType(EuQwacPsd2Order.ContactType.VERIFIED_CONTACT)
                                .country("nl")
                                .firstName("Grace")
                                .lastName("Hopper")
                                .jobTitle("Director")
                                .telephone("+31 20 555 0101")
                                .email("grace@example.com")
                                .build()))
                        .build())
                .payment(Payment.card(
                        CreditCard.builder()
                                .cardholderName("Grace Hopper")
                                .cvv("123")
                                .expirationMonth("12")
                                .expirationYear("2030")
                                .number("4111111111111111")
                                .setAsDefault(false)
                                .build(),
                        BillingAddress.builder()
                                .address("Keizersgracht 1")
                                .city("Amsterdam")
                                .country("nl")
                                .build()))
                .orderValidity(OrderValidity.years(1))
                .dcvMethod("email")
                .build();
    }
}
