package dev.certcentral.sandbox;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ObjectType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small specs for tests. */
public final class Specs {

    private static final String API = """
            api: shop
            title: Shop
            about: Sells things.
            servers:
              north: {title: North, url: https://north.example/v1}
              south: {title: South, url: https://south.example/v1}
            auth: {header: X-Shop-Key}
            errors: {list: problems, code: kind, message: text}
            """;

    private static final String RECEIPT =
            "type: OrderPlaced\nabout: Receipt.\nparameters: {id: {type: integer, required: yes}}\n";

    private Specs() {}

    /** The body of an operation whose {@code parameters}, {@code rules}, {@code choices} are given. */
    public static ObjectType body(String yaml) {
        return api(Map.of("operations/thing.yaml", operation("POST /things", yaml)))
                .operations()
                .get(0)
                .body()
                .orElseThrow();
    }

    /** An operation that places orders. */
    public static String operation(String http, String rest) {
        return "operation: order_thing\nhttp: " + http + "\ngroup: orders\nrequest: ThingOrder\nabout: Orders.\n"
                + "response: OrderPlaced\n" + rest;
    }

    /** An API of files. */
    public static Api api(Map<String, String> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("api.yaml", API);
        texts.put("types/OrderPlaced.yaml", RECEIPT);
        texts.putAll(files);
        LoadResult result = ApiLoader.load(SpecFolder.ofTexts("test", texts));
        return result.api()
                .orElseThrow(() -> new AssertionError(result.problems().toString()));
    }

    /** The API whose specs come with the sandbox. */
    public static Api bundled() throws Exception {
        LoadResult result = ApiLoader.load(SpecFolder.onClassPath(Specs.class.getClassLoader(), "certcentral"));
        return result.api()
                .orElseThrow(() -> new AssertionError(result.problems().toString()));
    }
}
