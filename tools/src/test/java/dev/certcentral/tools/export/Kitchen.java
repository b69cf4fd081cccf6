package dev.certcentral.tools.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A small API that uses every word of the spec language, and the one that is shipped. */
final class Kitchen {

    static final Path FOLDER = Path.of("src/test/resources/golden/export/spec");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, JsonNode> DOCUMENTS = new ConcurrentHashMap<>();

    private Kitchen() {}

    /** An exported document; made once, because that takes a while. */
    static JsonNode openApi(Api api, Version version) {
        return DOCUMENTS.computeIfAbsent(api.id() + " " + version, key -> json(OpenApiExport.of(api, version)));
    }

    static Api api() {
        try {
            return ApiLoader.load(SpecFolder.ofDirectory(FOLDER)).api().orElseThrow();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static Api bundled() {
        try {
            return ApiLoader.load(SpecFolder.onClassPath(Kitchen.class.getClassLoader(), "certcentral"))
                    .api()
                    .orElseThrow();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static Operation operation(Api api, String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
