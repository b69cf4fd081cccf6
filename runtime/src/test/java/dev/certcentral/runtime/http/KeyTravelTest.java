package dev.certcentral.runtime.http;

import static dev.certcentral.runtime.http.TestApi.HEADER;
import static dev.certcentral.runtime.http.TestApi.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ApiKeyException;
import dev.certcentral.runtime.error.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockWebServer;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyTravelTest extends HttpTest {

    @Test
    void keyGoesToTheConfiguredServer() throws Exception {
        answer(200, "{}");

        TestApi.order(client()).execute();

        assertThat(request().getHeaders().values(HEADER)).containsExactly(KEY);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectIsNotFollowed(int status) throws Exception {
        MockWebServer other = closing(new MockWebServer());
        other.start();
        answer(status, "", "Location", other.url("/stolen").toString());

        ApiErrorException refused =
                failure(ApiErrorException.class, () -> TestApi.order(client()).execute());

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused).hasMessageContaining("a redirect, which is not followed");
        assertThat(other.getRequestCount()).isZero();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void redirectIsNotFollowedEvenIfTheGivenClientWould() throws Exception {
        MockWebServer other = closing(new MockWebServer());
        other.start();
        answer(307, "", "Location", other.url("/stolen").toString());
        OkHttpClient given = new OkHttpClient.Builder()
                .followRedirects(true)
                .followSslRedirects(true)
                .build();

        ApiClient client = closing(builder().httpClient(given).build());
        failure(ApiErrorException.class, () -> TestApi.lookUp(client).execute());

        assertThat(other.getRequestCount()).isZero();
    }

    @Test
    void requestPointedElsewhereTravelsWithoutTheKey() throws Exception {
        MockWebServer other = closing(new MockWebServer());
        other.start();
        other.enqueue(new mockwebserver3.MockResponse.Builder().body("{}").build());
        Interceptor detour = chain -> chain.proceed(chain.request()
                .newBuilder()
                .url(other.url("/v2/order"))
                .header(HEADER, "leak")
                .build());

        TestApi.order(clientWith(new OkHttpClient.Builder().addInterceptor(detour)))
                .execute();

        assertThat(other.takeRequest().getHeaders().get(HEADER)).isNull();
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void otherHostNameOfTheSameMachineIsAnotherHost() throws Exception {
        answer(200, "{}");
        HttpUrl home = server.url("/v2").newBuilder().host("127.0.0.1").build();
        Interceptor detour = chain -> chain.proceed(chain.request()
                .newBuilder()
                .url(chain.request().url().newBuilder().host("localhost").build())
                .build());
        OkHttpClient given = new OkHttpClient.Builder().addInterceptor(detour).build();

        ApiClient client =
                closing(builder().baseUrl(home.toString()).httpClient(given).build());
        TestApi.order(client).execute();

        assertThat(request().getHeaders().get(HEADER)).isNull();
    }

    @Test
    void otherInterceptorsDoNotSeeTheKey() throws Exception {
        answer(200, "{}");
        List<String> seen = new ArrayList<>();
        Interceptor spy = chain -> {
            seen.add(headers(chain.request()));
            Response response = chain.proceed(chain.request());
            seen.add(headers(response.request()));
            seen.add(
                    response.networkResponse() == null
                            ? ""
                            : headers(response.networkResponse().request()));
            return response;
        };

        TestApi.order(clientWith(new OkHttpClient.Builder().addInterceptor(spy).addNetworkInterceptor(spy)))
                .execute();

        assertThat(request().getHeaders().get(HEADER)).isEqualTo(KEY);
        assertThat(seen).hasSize(6).allSatisfy(text -> assertThat(text).doesNotContain(KEY));
    }

    @Test
    void retrofitsOwnResponseDoesNotHoldTheKey() throws Exception {
        answer(200, "{}");

        var response = client().api(TestApi.Things.class).lookUp().execute();

        assertThat(headers(response.raw().request())).doesNotContain(KEY);
        assertThat(request().getHeaders().get(HEADER)).isEqualTo(KEY);
    }

    @Test
    void supplierIsAskedOncePerRequest() throws Exception {
        AtomicInteger number = new AtomicInteger();
        ApiClient client = closing(builder()
                .apiKey(ApiKey.ofSupplier(() -> "key" + number.incrementAndGet()))
                .build());
        assertThat(number).hasValue(0);

        for (int i = 1; i <= 2; i++) {
            answer(200, "{}");
            TestApi.order(client).execute();
            assertThat(request().getHeaders().get(HEADER)).isEqualTo("key" + i);
        }
    }

    @Test
    void failingSupplierStopsTheRequest() throws Exception {
        ApiClient client = closing(builder()
                .apiKey(ApiKey.ofSupplier(() -> {
                    throw new IllegalStateException("vault sealed");
                }))
                .build());

        ApiKeyException sync =
                failure(ApiKeyException.class, () -> TestApi.order(client).execute());
        CompletionException async = failure(
                CompletionException.class,
                () -> TestApi.order(client).executeAsync().join());

        assertThat(sync).hasRootCauseMessage("vault sealed");
        assertThat(sync.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(async).hasCauseInstanceOf(ApiKeyException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void illegalKeyFromSupplierIsNeitherSentNorPrinted() {
        ApiClient client = closing(
                builder().apiKey(ApiKey.ofSupplier(() -> KEY + "\r\nX: y")).build());

        ApiKeyException refused =
                failure(ApiKeyException.class, () -> TestApi.order(client).execute());

        assertThat(everything(refused)).contains("position 21").doesNotContain(KEY);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void keyEchoedByTheServerIsHidden() {
        answer(403, "{\"errors\":[{\"code\":\"access_denied\",\"message\":\"bad key " + KEY + "\"}]}", "X-Echo", KEY);
        ApiErrorException refused =
                failure(ApiErrorException.class, () -> TestApi.order(client()).execute());

        assertThat(refused).hasMessageContaining("bad key ***");
        assertThat(everything(refused)).doesNotContain(KEY);
        assertThat(refused.bodyExcerpt()).contains("***").doesNotContain(KEY);
        assertThat(refused.headers("x-echo")).containsExactly("***");
    }

    @Test
    void nothingPrintsTheKeyOrTheBody() {
        ApiClient.Builder builder = builder();
        ApiClient client = closing(builder.build());
        ApiCall<TestApi.Thing> call = TestApi.order(client);
        answer(400, "{}");
        ApiErrorException refused = failure(ApiErrorException.class, call::execute);

        assertThat(List.of(builder.toString(), client.toString(), call.toString(), everything(refused)))
                .allSatisfy(text -> assertThat(text).doesNotContain(KEY).doesNotContain("CARD_4111"));
        assertThat(client).hasToString("ApiClient[Test API, here, " + server.url("/v2/") + "]");
        assertThat(call).hasToString("ApiCall[POST /order (place_order)]");
    }

    private ApiClient clientWith(OkHttpClient.Builder given) {
        return closing(builder().httpClient(given.build()).build());
    }

    /** As a careless logger would print it; the toString of OkHttp's headers hides some values. */
    private static String headers(okhttp3.Request request) {
        return request.headers().toMultimap().toString();
    }

    private static String everything(Throwable throwable) {
        StringWriter text = new StringWriter();
        throwable.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
