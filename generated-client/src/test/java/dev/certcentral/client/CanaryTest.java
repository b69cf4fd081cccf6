package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.UnreadableResponseException;
import dev.certcentral.runtime.http.ApiCall;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.ApiResponse;
import dev.certcentral.runtime.http.RequestLog;
import dev.certcentral.runtime.policy.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Secrets and personal data are seen where {@link Channel} says and nowhere else, whatever the server does with what it gets:
 * it gives every request back, key and all.
 */
final class CanaryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the server makes of a request. */
    enum Fault {
        API_ERROR(
                ApiErrorException.class,
                echo -> answer(
                        "400 Bad Request",
                        echo,
                        "{\"errors\":[{\"code\":\"bad|echo\",\"message\":" + json(echo) + "}]}")),
        API_ERROR_IN_A_STRANGE_SHAPE(
                ApiErrorException.class,
                echo -> answer("422 No", echo, "{\"error\":" + json(json(echo)) + ",\"body\":" + json(echo) + "}")),
        HTML_PAGE(
                ApiErrorException.class,
                echo -> answer(
                        "500 Oops",
                        echo,
                        "<html><title>" + html(echo) + "</title><pre>" + html(echo) + "</pre></html>")),
        PLAIN_TEXT(ApiErrorException.class, echo -> answer("502 Bad Gateway", echo, echo)),
        REDIRECT(
                ApiErrorException.class,
                echo -> "HTTP/1.1 307 Elsewhere\r\nConnection: close\r\nLocation: https://other.example/?" + url(echo)
                        + "\r\nContent-Length: 0\r\n\r\n"),
        NO_JSON(UnreadableResponseException.class, echo -> answer("201 Created", echo, "Thanks for " + echo)),
        JSON_OF_ANOTHER_FORM(
                UnreadableResponseException.class,
                echo -> answer(
                        "201 Created",
                        echo,
                        "{\"id\":{" + json(echo) + ":" + json(echo) + "},\"orders\":[true],\"requests\":[" + json(echo)
                                + "]}")),
        TRUNCATED(
                UnreadableResponseException.class,
                echo -> "HTTP/1.1 201 Created\r\nConnection: close\r\nX-Echo: " + url(echo)
                        + "\r\nContent-Length: 99999\r\n\r\n{\"id\":1,\"x\":"
                        + json(echo).substring(0, json(echo).length() - 40)),
        STATUS_LINE(ConnectionException.class, echo -> url(echo) + "\r\n\r\n"),
        HEADER_WITHOUT_COLON(
                ConnectionException.class, echo -> "HTTP/1.1 2x0 " + url(echo) + "\r\n" + url(echo) + "\r\n\r\n"),
        RESET(ConnectionException.class, echo -> ""),
        TIME_OUT(ConnectionException.class, echo -> EchoServer.NOTHING_EVER),
        SUCCESS(null, echo -> answer("200 OK", echo, "{\"id\":1,\"orders\":[],\"echo\":" + json(echo) + "}"));

        private final Class<? extends ApiException> failure;
        private final Function<String, String> answer;

        @SuppressWarnings("NullAway") // a success has none
        Fault(Class<? extends ApiException> failure, Function<String, String> answer) {
            this.failure = failure;
            this.answer = answer;
        }

        /** Nobody reads the body of a success that has none by its documentation. */
        boolean canSucceed(CanaryOrders.Sample sample) {
            return this == SUCCESS
                    || failure == UnreadableResponseException.class
                            && sample.name().equals("cancel");
        }
    }

    private final Sightings sightings = new Sightings();
    private final List<String> log = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @EnumSource
    void everythingStaysWhereItBelongsWhateverTheServerDoes(Fault fault) throws Exception {
        for (CanaryOrders.Sample sample : CanaryOrders.all()) {
            try (EchoServer server = new EchoServer(fault.answer);
                    ApiClient client = client(sample.region(), server, fault == Fault.TIME_OUT ? 400 : 20_000)) {
                sightings.walk(sample.name(), sample.request());
                sightings.look(Channel.TO_STRING, "client", client.toString());
                meet(fault, sample, sample.call().apply(client));
                meetLater(fault, sample, sample.call().apply(client));
                sightings.look(Channel.WIRE, sample.name(), server.requests());
                sightings.look(Channel.ANSWER, sample.name(), server.answers());
            }
        }
        log.forEach(line -> sightings.look(Channel.LOG, fault.name(), line));

        assertThat(log).hasSize(4 * CanaryOrders.all().size());
        sightings.haveSeen(
                Channel.WIRE,
                Canary.Kind.KEY,
                Canary.Kind.SECRET,
                Canary.Kind.PERSONAL,
                Canary.Kind.TEXT,
                Canary.Kind.UNLISTED);
        sightings.haveSeen(
                Channel.ACCESSORS, Canary.Kind.SECRET, Canary.Kind.PERSONAL, Canary.Kind.TEXT, Canary.Kind.UNLISTED);
        sightings.haveSeen(Channel.TO_STRING, Canary.Kind.TEXT);
        if (fault != Fault.RESET && fault != Fault.TIME_OUT) {
            sightings.haveSeen(
                    Channel.ANSWER,
                    Canary.Kind.KEY,
                    Canary.Kind.SECRET,
                    Canary.Kind.PERSONAL,
                    Canary.Kind.TEXT,
                    Canary.Kind.UNLISTED);
        }
        if (fault == Fault.API_ERROR) {
            sightings.haveSeen(Channel.ERROR_ACCESSORS, Canary.Kind.TEXT);
            sightings.haveSeen(Channel.SERIALIZED, Canary.Kind.TEXT);
        }
        if (fault == Fault.SUCCESS) {
            sightings.haveSeen(Channel.RESPONSE_HEADERS, Canary.Kind.TEXT);
        }
    }

    private void meet(Fault fault, CanaryOrders.Sample sample, ApiCall<?> call) {
        sightings.look(Channel.TO_STRING, sample.name(), call.toString());
        try {
            succeeded(sample.name(), call.executeForResponse());
            assertThat(fault.canSucceed(sample)).as("%s of %s", fault, sample).isTrue();
        } catch (ApiException e) {
            assertThat(e).isInstanceOf(fault.failure);
            failed(sample.name(), e);
        }
    }

    private void meetLater(Fault fault, CanaryOrders.Sample sample, ApiCall<?> call) {
        try {
            succeeded(sample.name(), call.executeForResponseAsync().join());
            assertThat(fault.canSucceed(sample)).as("%s of %s", fault, sample).isTrue();
        } catch (CompletionException e) {
            sightings.look(sample.name(), e);
            assertThat(e.getCause()).isInstanceOf(fault.failure);
            failed(sample.name(), e.getCause());
        }
    }

    private void succeeded(String name, ApiResponse<?> response) {
        sightings.look(Channel.TO_STRING, name, response.toString());
        sightings.look(Channel.RESPONSE_HEADERS, name, response.headers().toString());
        if (response.body() != null) {
            sightings.look(Channel.TO_STRING, name, String.valueOf(response.body()));
        }
    }

    private void failed(String name, Throwable failure) {
        sightings.look(name, failure);
        if (failure instanceof ApiErrorException error) {
            sightings.look(
                    Channel.ERROR_ACCESSORS,
                    name,
                    error.errors() + "\n" + error.bodyExcerpt() + "\n" + error.headers() + "\n" + error.request());
        }
        if (failure instanceof UnreadableResponseException unreadable) {
            sightings.look(Channel.ERROR_ACCESSORS, name, unreadable.bodyExcerpt() + "\n" + unreadable.request());
        }
    }

    @Test
    void violationsDoNotQuoteWhatTheyRefuse() {
        Individual.Builder person = CanaryOrders.personal().certificate().individual().toBuilder();
        List<ValidationException> refused = List.of(
                refused(() -> CanaryOrders.personal().toBuilder()
                        .certificate(CanaryOrders.personal().certificate().toBuilder()
                                .csr(Canary.CSR.value() + "\n")
                                .individual(person.email(Canary.EMAIL.value() + "@")
                                        .telephone("(" + Canary.TELEPHONE.value())
                                        .country(Canary.STREET.value())
                                        .build())
                                .build())
                        .alternativeOrderId(Canary.COMMENTS.value().repeat(9))
                        .renewedThumbprint(Canary.API_KEY.value())
                        .build()),
                refused(() -> CanaryOrders.personal().toBuilder()
                        .payment(Payment.card(
                                CanaryOrders.payment().creditCard().toBuilder()
                                        .cvv(Canary.CARD_NUMBER.value())
                                        .expirationMonth(Canary.CVV.value())
                                        .expirationYear(Canary.SCA_TOKEN.value())
                                        .build(),
                                CanaryOrders.payment().billingAddress()))
                        .build()));
        for (ValidationException exception : refused) {
            sightings.look("violations", exception);
            for (Violation violation : exception.violations()) {
                sightings.look(
                        Channel.VIOLATIONS,
                        violation.path(),
                        violation + " " + violation.message() + violation.nearest() + violation.fix());
            }
        }
        assertThat(refused.get(0).violations())
                .extracting(Violation::path)
                .contains(
                        "certificate.csr",
                        "certificate.individual.email",
                        "certificate.individual.telephone",
                        "certificate.individual.country",
                        "alternative_order_id",
                        "renewed_thumbprint");
        assertThat(refused.get(1).violations())
                .extracting(Violation::path)
                .contains("credit_card.cvv", "credit_card.expiration_month", "credit_card.expiration_year");
    }

    private static ValidationException refused(Runnable building) {
        return catchThrowableOfType(ValidationException.class, building::run);
    }

    private ApiClient client(Region region, EchoServer server, int timeoutMillis) {
        return ApiClient.builder(CertCentralApi.description())
                .server(region)
                .baseUrl(server.url())
                .apiKey(ApiKey.of(Canary.API_KEY.value()))
                .json(CertCentralJson.factory())
                .retries(RetryPolicy.NONE)
                .callTimeout(Duration.ofMillis(timeoutMillis))
                .log(RequestLog.to(log::add, RequestLog.Detail.BODIES))
                .build();
    }

    private static String answer(String status, String echo, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 " + status + "\r\nConnection: close\r\nX-Echo: " + url(echo) + "\r\nX-Key: "
                + Canary.API_KEY.value()
                + "\r\nSet-Cookie: session=" + Canary.API_KEY.value() + "\r\nContent-Type: text/plain; charset=utf-8"
                + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }

    private static String json(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
