package dev.certcentral.tools.export.openapi;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.QueryArrays;
import dev.certcentral.tools.export.schema.Names;
import dev.certcentral.tools.export.schema.Page;
import dev.certcentral.tools.export.schema.RequestSchemas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What travels in the path and in the query. */
final class CallParameters {

    private final QueryArrays arrays;
    private final RequestSchemas schemas;

    CallParameters(QueryArrays arrays, RequestSchemas schemas) {
        this.arrays = arrays;
        this.schemas = schemas;
    }

    List<Map<String, Object>> of(Operation operation) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        operation.pathParameters().forEach(one -> parameters.add(parameter(operation, one, "path")));
        operation.queryParameters().forEach(one -> parameters.add(parameter(operation, one, "query")));
        return parameters;
    }

    private Map<String, Object> parameter(Operation operation, Parameter parameter, String in) {
        String outer = operation.requestName().orElseGet(() -> Names.pascal(operation.id()));
        Map<String, Object> schema = schemas.member(outer, parameter, Page.of(operation));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", parameter.name());
        entry.put("in", in);
        Object description = schema.remove("description");
        if (description != null) {
            entry.put("description", description);
        }
        entry.put("required", in.equals("path") || parameter.required());
        if (in.equals("query") && parameter.type() instanceof FieldType.ListOf) {
            entry.put("style", "form");
            entry.put("explode", true);
            oneAtMost(schema);
        }
        entry.put("schema", schema);
        return entry;
    }

    /** With indices only a single value travels as OpenAPI knows it, so nothing else is let through. */
    private void oneAtMost(Map<String, Object> schema) {
        if (arrays == QueryArrays.INDEXED) {
            schema.put("maxItems", 1);
        }
    }
}
