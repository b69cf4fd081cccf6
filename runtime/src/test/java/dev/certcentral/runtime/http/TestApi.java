package dev.certcentral.runtime.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.certcentral.runtime.auth.ApiKey;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/** A small API as the processor would generate it. */
final class TestApi {

    static final String KEY = "TOPSECRET_0123456789";
    static final String HEADER = "X-TEST-KEY";
    static final ApiDescription DESCRIPTION = description();
    static final Server HERE = new Place("here", "https://here.invalid/v2", "Here");
    static final OperationInfo ORDER = new OperationInfo("place_order", "POST", "/order", List.of("here"));
    static final OperationInfo LOOK_UP = new OperationInfo("look_up", "GET", "/thing", List.of("here", "there"));
    static final OperationInfo UPDATE = new OperationInfo("update", "PUT", "/thing", List.of("here"));
    static final OperationInfo ELSEWHERE = new OperationInfo("elsewhere", "POST", "/order", List.of("there", "yonder"));

    private TestApi() {}

    private static ApiDescription description(RateLimit... limits) {
        return new ApiDescription(
                "test_api",
                "Test API",
                HEADER,
                "TEST_API_KEY",
                "errors",
                "code",
                "message",
                List.of(limits),
                List.of());
    }

    record Place(String id, String url, String title) implements Server {}

    record Thing(String name) {}

    interface Things {
        @POST("order")
        Call<Thing> order(@Body Thing thing);

        @GET("thing")
        Call<Thing> lookUp();

        @PUT("thing")
        Call<Void> update(@Body Thing thing);

        @GET("/thing")
        Call<Thing> leavesTheBase();
    }

    static ApiClient.Builder client(Object baseUrl, RateLimit... limits) {
        return ApiClient.builder(description(limits))
                .server(HERE)
                .baseUrl(baseUrl.toString())
                .apiKey(ApiKey.of(KEY))
                .json(json());
    }

    static ApiCall<Thing> order(ApiClient client) {
        return client.call(ORDER, () -> client.api(Things.class).order(new Thing("CARD_4111")));
    }

    static ApiCall<Thing> lookUp(ApiClient client) {
        return client.call(LOOK_UP, () -> client.api(Things.class).lookUp());
    }

    static ApiCall<@Nullable Void> update(ApiClient client) {
        return client.call(UPDATE, () -> client.api(Things.class).update(new Thing("x")));
    }

    static JsonAdapter.Factory json() {
        return (type, annotations, moshi) -> type == Thing.class ? new ThingAdapter().nullSafe() : null;
    }

    private static final class ThingAdapter extends JsonAdapter<Thing> {
        @Override
        public Thing fromJson(JsonReader reader) throws IOException {
            String name = "";
            reader.beginObject();
            while (reader.hasNext()) {
                if (reader.nextName().equals("name")) {
                    name = reader.nextString();
                } else {
                    reader.skipValue();
                }
            }
            reader.endObject();
            return new Thing(name);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Thing thing) throws IOException {
            writer.beginObject().name("name").value(thing == null ? null : thing.name());
            writer.endObject();
        }
    }
}
