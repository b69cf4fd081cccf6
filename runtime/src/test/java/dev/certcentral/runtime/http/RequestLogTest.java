package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.http.RequestLog.Detail;
import dev.certcentral.runtime.json.GeneratedAdapter;
import dev.certcentral.runtime.json.JsonOutput;
import dev.certcentral.runtime.json.JsonReading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The log of calls, with adapters written as the processor writes them. */
final class RequestLogTest extends HttpTest {

    private static final ApiDescription DESCRIPTION = new ApiDescription(
            "test_api", "Test API", TestApi.HEADER, null, "errors", "code", "message", List.of(), List.of("x-hush"));
    private static final OperationInfo PLACE = new OperationInfo("place", "POST", "/people/{id}", List.of("here"));
    private static final OperationInfo FIND = new OperationInfo("find", "GET", "/people/{id}/{name}", List.of("here"));

    private final List<String> lines = new ArrayList<>();

    record Person(String name, String pin, long age) {}

    interface People {
        @POST("people/{id}")
        Call<Person> place(@Path("id") long id, @Body Person person);

        @GET("people/{id}/{name}")
        Call<Person> find(@Path("id") long id, @Path("name") String name, @Tag QueryParameters query);
    }

    private static final class PersonAdapter extends GeneratedAdapter<Person> {
        @Override
        public Person fromJson(JsonReader reader) throws IOException {
            reader.beginObject();
            String name = "";
            String pin = "";
            long age = 0;
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "name" -> name = String.valueOf(JsonReading.text(reader));
                    case "pin" -> pin = String.valueOf(JsonReading.text(reader));
                    default -> age = reader.nextLong();
                }
            }
            reader.endObject();
            return new Person(name, pin, age);
        }

        @Override
        protected void writeObject(JsonOutput out, Person person) {
            int opened = out.open();
            out.member("name", person.name());
            if (out.sensitive("pin", person.pin())) {
                out.member("pin", person.pin());
            }
            out.member("age", (Long) person.age());
            out.closeObject(opened);
        }
    }

    private ApiClient client(RequestLog log) {
        return closing(ApiClient.builder(DESCRIPTION)
                .server(TestApi.HERE)
                .baseUrl(server.url("/v2").toString())
                .apiKey(dev.certcentral.runtime.auth.ApiKey.of(TestApi.KEY))
                .json((type, annotations, moshi) -> type == Person.class ? new PersonAdapter() : null)
                .log(log)
                .build());
    }

    private ApiClient client(Detail detail) {
        return client(RequestLog.to(lines::add, detail));
    }

    private static ApiCall<Person> place(ApiClient client) {
        return client.call(PLACE, () -> client.api(People.class).place(17, new Person("Jo Doe", "9173", 42)));
    }

    private static ApiCall<Person> find(ApiClient client) {
        QueryParameters query = QueryParameters.builder()
                .add("mail", "jo@example.com")
                .add("limit", 5L)
                .build();
        return client.call(FIND, () -> client.api(People.class).find(17, "Jo Doe", query));
    }

    @Test
    void lineTellsPathStatusAndDuration() {
        answer(200, "{\"name\":\"x\"}");
        place(client(Detail.LINES)).execute();

        assertThat(lines).singleElement().asString().matches("POST /people/17 \\(place\\): HTTP 200 \\[\\d+ ms]");
    }

    @Test
    void textsOfPathAndQueryAreHidden() {
        answer(200, "{\"name\":\"x\"}");
        find(client(Detail.LINES)).execute();

        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("GET /people/17/{name}?mail=(14 characters)&limit=5 (find): HTTP 200 [");
    }

    @Test
    void headersAreShownButTheKeyAndWhatTheApiCallsSecret() {
        answer(200, "{\"name\":\"x\"}", "X-Hush", "cookie!", "X-Loud", "echo " + TestApi.KEY, TestApi.HEADER, "y");
        place(client(Detail.HEADERS)).execute();

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain(TestApi.KEY)
                        .doesNotContainIgnoringCase(TestApi.HEADER)
                        .doesNotContain("cookie!")
                        .doesNotContain("body"));
        assertThat(lines.get(0))
                .startsWith("POST /people/17 (place): sending; headers {User-Agent: certcentral-java/")
                .contains("Accept: application/json");
        assertThat(lines.get(1)).contains("X-Hush: ***").contains("X-Loud: echo ***");
    }

    @Test
    void bodiesAreShownWithoutTexts() {
        answer(200, "{\"name\":\"John\",\"pin\":\"1234\",\"age\":43}");
        place(client(Detail.BODIES)).execute();

        assertThat(lines.get(0)).endsWith("; body {\"name\":\"(6 characters)\",\"pin\":\"***\",\"age\":42}");
        assertThat(lines.get(1)).endsWith("; body {\"name\":\"(4 characters)\",\"pin\":\"***\",\"age\":43}");
    }

    @Test
    void errorsAreToldWithoutWhatTheRequestHeld() {
        answer(400, "{\"errors\":[{\"code\":\"bad|pin\",\"message\":\"Jo Doe has no pin\\r\\n9173, \\u0039173\"}]}");
        ApiException failure =
                failure(ApiException.class, () -> place(client(Detail.BODIES)).execute());

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1))
                .matches(
                        "POST /people/17 \\(place\\): HTTP 400, bad\\|pin: \\*\\*\\* has no pin {1,2}\\*\\*\\*, \\*\\*\\*"
                                + " \\[\\d+ ms]; headers \\{.*");
        assertThat(failure.getMessage()).contains("*** has no pin").doesNotContain("9173");
    }

    @Test
    void asynchronousCallsAreLoggedToo() {
        answer(200, "{\"name\":\"x\"}");
        place(client(Detail.LINES)).executeAsync().join();

        assertThat(lines).singleElement().asString().contains("HTTP 200");
    }

    @Test
    void failedConnectionIsLogged() {
        ApiClient client = client(Detail.LINES);
        server.close();
        failure(ApiException.class, () -> place(client).execute());

        assertThat(lines)
                .singleElement()
                .asString()
                .contains("the connection failed")
                .contains("Nothing was sent.");
    }

    @Test
    void logThatIsOffIsNotFed() {
        answer(200, "{\"name\":\"x\"}");
        place(client(RequestLog.to(lines::add, Detail.BODIES).when(() -> false)))
                .execute();

        assertThat(lines).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void brokenSinkDoesNotBreakTheCall(Detail detail) {
        answer(200, "{\"name\":\"x\"}");
        Person person = place(client(RequestLog.to(
                        line -> {
                            throw new AssertionError("no log");
                        },
                        detail)))
                .execute();

        assertThat(person.name()).isEqualTo("x");
    }

    @Test
    void messagesAreSingleLinesWhateverTheServerSays() {
        answer(502, "<html><title>a\r\nINFO forged\u2028line\u001b[31m</title></html>");
        failure(ApiException.class, () -> place(client(Detail.BODIES)).execute());

        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                line.codePoints().noneMatch(c -> Character.isISOControl(c) || c == 0x2028))
                        .isTrue());
    }
}
