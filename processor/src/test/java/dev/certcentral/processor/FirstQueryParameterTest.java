package dev.certcentral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Optional query parameters come and go, and callers compile as before. */
class FirstQueryParameterTest {

    private static final String OPERATION = """
            operation: read_thing
            http: GET /things/{kind}/{thing_id}
            group: things
            call: read
            response: Thing
            about: Reads a thing.
            path:
              kind: {required: yes, values: [big, small], about: Which kind.}
              thing_id: {type: integer, required: yes, about: Its number.}
            """;

    private static final String CALLER = """
            package test.client;
            final class UsesThings extends Things {
                UsesThings(dev.certcentral.runtime.http.ApiClient client) {
                    super(client);
                }
                Thing read() throws Exception {
                    readAsync(Kind.BIG, 1).get();
                    readCall(Kind.BIG, 1).cancel();
                    return read(Kind.SMALL, 2L);
                }
            }
            """;

    private static final String RETROFIT_CALLER = """
            package test.client;
            final class UsesRetrofit {
                static retrofit2.Call<Thing> read(ThingsApi api) {
                    return api.read("big", 1L, dev.certcentral.runtime.http.QueryParameters.NONE);
                }
            }
            """;

    @TempDir
    Path specs;

    @BeforeEach
    void api() throws Exception {
        write("api.yaml", "api: shop\ntitle: S\nabout: S.\nservers: {main: {title: M, url: https://shop.example}}\n");
        write("types/Thing.yaml", "type: Thing\nabout: A thing.\nparameters: {id: {about: Its number.}}\n");
    }

    private void write(String file, String text) throws Exception {
        Path path = specs.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String complaints(String query, String caller) throws Exception {
        write("operations/read_thing.yaml", OPERATION + query);
        String name = caller.contains("UsesThings") ? "UsesThings" : "UsesRetrofit";
        return Clients.complaints(
                Clients.compile(specs, JavaFileObjects.forSourceString("test.client." + name, caller)));
    }

    @Test
    void callersByPathAloneStay() throws Exception {
        assertThat(complaints("", CALLER)).isEmpty();
        assertThat(complaints("request: ThingQuery\nquery: {deep: {type: boolean, about: A.}}\n", CALLER))
                .isEmpty();
        assertThat(complaints(
                        "request: ThingQuery\nquery: {deep: {type: boolean, required: yes, about: A.}}\n", CALLER))
                .isNotEmpty();
    }

    @Test
    void callersOfTheRetrofitInterfaceSeeNoneOfThem() throws Exception {
        assertThat(complaints("", RETROFIT_CALLER)).isEmpty();
        assertThat(complaints("request: ThingQuery\nquery: {deep: {type: boolean, about: A.}}\n", RETROFIT_CALLER))
                .isEmpty();
        assertThat(complaints(
                        "request: ThingQuery\nquery: {deep: {type: boolean, about: A.}, more: {about: B.}}\n",
                        RETROFIT_CALLER))
                .isEmpty();
    }
}
