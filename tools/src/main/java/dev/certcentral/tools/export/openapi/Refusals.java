package dev.certcentral.tools.export.openapi;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ErrorShape;
import dev.certcentral.tools.export.schema.Components;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers that are no success. All have the error body of the API, if a proxy on the way has not put in its own. */
final class Refusals {

    private final Api api;
    private final Components components;

    Refusals(Api api, Components components) {
        this.api = api;
        this.components = components;
    }

    /** Under which status each one is found. */
    static Map<String, Object> references(Api api) {
        Map<String, Object> references = new LinkedHashMap<>();
        references.put("400", reference("Refused"));
        if (api.auth().isPresent()) {
            references.put("401", reference("NoValidKey"));
        }
        if (!api.rateLimits().isEmpty()) {
            references.put("429", reference("TooManyRequests"));
        }
        references.put("default", reference("Failed"));
        return references;
    }

    private static Map<String, Object> reference(String name) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/components/responses/" + name);
        return reference;
    }

    Map<String, Object> components() {
        Map<String, Object> schema = errors(api.errors());
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("Failed", response("The call failed.", schema, "internal_error", "Something went wrong."));
        if (api.auth().isPresent()) {
            responses.put(
                    "NoValidKey", response("There is no valid key.", schema, "access_denied", "The key is not valid."));
        }
        responses.put(
                "Refused",
                response("Something is wrong with the request.", schema, "invalid_request", "A value is not valid."));
        if (!api.rateLimits().isEmpty()) {
            responses.put("TooManyRequests", tooMany(schema));
        }
        return responses;
    }

    private Map<String, Object> tooMany(Map<String, Object> schema) {
        Map<String, Object> response =
                response("There were too many requests.", schema, "too_many_requests", "Wait before the next one.");
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("description", "How many seconds to wait; not always there.");
        header.put("schema", Map.of("type", "string"));
        response.put("headers", Map.of("Retry-After", header));
        return response;
    }

    private Map<String, Object> response(String about, Map<String, Object> schema, String code, String message) {
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("schema", schema);
        media.put("example", example(api.errors(), code, message));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("application/json", media);
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("description", about);
        response.put("content", content);
        return response;
    }

    private static Map<String, Object> example(ErrorShape shape, String code, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put(shape.code(), code);
        error.put(shape.message(), message);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(shape.list(), List.of(error));
        return body;
    }

    private Map<String, Object> errors(ErrorShape shape) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(shape.code(), text("What went wrong, for programs."));
        members.put(shape.message(), text("What went wrong, for people."));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", components.add("ApiError", object("One error.", members)));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(shape.list(), list);
        return components.add("ApiErrors", object("Why a call did not succeed.", all));
    }

    private static Map<String, Object> text(String about) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", about);
        schema.put("type", "string");
        return schema;
    }

    private static Map<String, Object> object(String about, Map<String, Object> properties) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", about);
        schema.put("type", "object");
        schema.put("properties", properties);
        return schema;
    }
}
