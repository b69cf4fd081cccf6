package dev.certcentral.tools.export.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Response;
import dev.certcentral.spec.model.Server;
import dev.certcentral.tools.export.example.ExampleAnswer;
import dev.certcentral.tools.export.example.ExampleBody;
import dev.certcentral.tools.export.gap.Gap;
import dev.certcentral.tools.export.gap.Gaps;
import dev.certcentral.tools.export.gap.Notation;
import dev.certcentral.tools.export.schema.AnswerSchemas;
import dev.certcentral.tools.export.schema.Components;
import dev.certcentral.tools.export.schema.Names;
import dev.certcentral.tools.export.schema.Page;
import dev.certcentral.tools.export.schema.RequestSchemas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One operation: what it takes and what it answers. */
final class PathItem {

    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";

    private final Api api;
    private final Notation notation;
    private final RequestSchemas requests;
    private final AnswerSchemas answers;

    PathItem(Api api, Notation notation, Components components) {
        this.api = api;
        this.notation = notation;
        this.requests = new RequestSchemas(api, components);
        this.answers = new AnswerSchemas(api, components);
    }

    Map<String, Object> of(Operation operation) {
        List<Gap> gaps = Gaps.of(api, operation, notation);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("operationId", operation.id());
        item.put("tags", List.of(operation.group()));
        item.put("summary", Prose.summary(operation));
        item.put("description", Prose.description(operation, gaps));
        List<Server> servers = api.servers().stream()
                .filter(server -> operation.servers().contains(server.id()))
                .toList();
        if (servers.size() < api.servers().size()) {
            item.put("servers", Servers.of(servers));
        }
        List<Map<String, Object>> parameters = new CallParameters(api.queryArrays(), requests).of(operation);
        if (!parameters.isEmpty()) {
            item.put("parameters", parameters);
        }
        operation.body().ifPresent(body -> item.put("requestBody", requestBody(operation, body)));
        item.put("responses", responses(operation));
        if (operation.repeatable()) {
            item.put("x-repeatable", true);
        }
        if (!gaps.isEmpty()) {
            item.put("x-not-expressible", gaps.stream().map(Gap::inOperation).toList());
        }
        return item;
    }

    private Map<String, Object> requestBody(Operation operation, ObjectType body) {
        String name = operation.requestName().orElseGet(() -> Names.pascal(operation.id()));
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("schema", requests.body(name, operation.about(), body, Page.of(operation)));
        ExampleBody.of(body).ifPresent((ObjectNode example) -> media.put("example", example));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("required", true);
        schema.put("content", content(JSON, media));
        return schema;
    }

    private Map<String, Object> responses(Operation operation) {
        Map<String, Object> responses = new LinkedHashMap<>();
        String created = operation.method() == HttpMethod.POST ? "201" : "200";
        responses.put(operation.response().isPresent() ? created : "204", success(operation));
        responses.putAll(Refusals.references(api));
        return responses;
    }

    private Map<String, Object> success(Operation operation) {
        Map<String, Object> success = new LinkedHashMap<>();
        success.put("description", operation.response().isPresent() ? "What was asked for." : "Done.");
        operation.response().ifPresent(response -> success.put("content", answer(operation, response)));
        return success;
    }

    private Map<String, Object> answer(Operation operation, Response response) {
        boolean bytes = response.type() instanceof FieldType.Binary;
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("schema", answers.of(Names.pascal(operation.id()) + "Answer", response));
        if (!bytes) {
            JsonNode example = ExampleAnswer.of(response);
            media.put("example", example);
        }
        return content(bytes ? BYTES : JSON, media);
    }

    private static Map<String, Object> content(String type, Map<String, Object> media) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(type, media);
        return content;
    }
}
