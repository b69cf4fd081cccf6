package dev.certcentral.tools.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.schema.JsonSchema;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Response;
import dev.certcentral.tools.command.JsonOutput;
import dev.certcentral.tools.export.example.ExampleAnswer;
import dev.certcentral.tools.export.example.ExampleBody;
import dev.certcentral.tools.export.gap.Gap;
import dev.certcentral.tools.export.gap.Gaps;
import dev.certcentral.tools.export.gap.Notation;
import dev.certcentral.tools.export.schema.AnswerSchemas;
import dev.certcentral.tools.export.schema.Components;
import dev.certcentral.tools.export.schema.Page;
import dev.certcentral.tools.export.schema.RequestSchemas;
import dev.certcentral.tools.export.schema.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bodies of operations as JSON Schema 2020-12. */
public final class JsonSchemaExport {

    private final Api api;
    private final Operation operation;
    private final Components components;
    private final Map<String, Object> document = new LinkedHashMap<>();

    private JsonSchemaExport(Api api, Operation operation) {
        this.api = api;
        this.operation = operation;
        this.components = new Components(api, Target.JSON_SCHEMA);
    }

    /**
     * The schema of a request body.
     *
     * @param api the API
     * @param operation an operation of it that has a body
     * @throws IllegalArgumentException if it has none
     */
    public static String of(Api api, Operation operation) {
        ObjectType body =
                operation.body().orElseThrow(() -> new IllegalArgumentException(operation.id() + " has no body"));
        return JsonOutput.of(new JsonSchemaExport(api, operation).request(body));
    }

    /**
     * The schema of an answer.
     *
     * @param api the API
     * @param operation an operation of it that answers with JSON
     * @throws IllegalArgumentException if it does not
     */
    public static String ofResponse(Api api, Operation operation) {
        Response response = operation
                .response()
                .filter(answer -> answer.type().object().isPresent())
                .orElseThrow(() -> new IllegalArgumentException(operation.id() + " does not answer with JSON"));
        return JsonOutput.of(new JsonSchemaExport(api, operation).answer(response));
    }

    /** What the schema of a request body leaves out. */
    public static List<Gap> notExpressible(Api api, Operation operation) {
        return Gaps.of(api, operation, Notation.JSON_SCHEMA);
    }

    private Map<String, Object> request(ObjectType body) {
        String name = operation.requestName().orElse(operation.id());
        start("request", name);
        document.putAll(new RequestSchemas(api, components).object(name, operation.about(), body, Page.of(operation)));
        List<Gap> gaps = notExpressible(api, operation);
        if (!gaps.isEmpty()) {
            document.put(
                    "x-not-expressible", gaps.stream().map(Gap::inOperation).toList());
        }
        return finished(ExampleBody.of(body).map(JsonNode.class::cast));
    }

    private Map<String, Object> answer(Response response) {
        start("response", operation.id());
        document.putAll(new AnswerSchemas(api, components).of(operation.id(), response));
        return finished(Optional.of(ExampleAnswer.of(response)));
    }

    private void start(String direction, String title) {
        document.put("$schema", JsonSchema.DIALECT);
        document.put("$id", "urn:certspec:" + api.id() + ":" + operation.id() + ":" + direction);
        document.put("title", title);
    }

    private Map<String, Object> finished(Optional<JsonNode> example) {
        example.ifPresent(value -> document.put("examples", List.of(value)));
        if (!components.all().isEmpty()) {
            document.put("$defs", components.all());
        }
        return document;
    }
}
