package dev.certcentral.tools.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** What the exported schemas of a body say about payloads, one judge for each notation. */
final class Judges {

    /** What was exported. */
    enum Notation {
        JSON_SCHEMA,
        OPENAPI_3_1,
        OPENAPI_3_0
    }

    private static final URI SCHEMA = URI.create("urn:test:schema");
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<Notation, Validator> validators = new EnumMap<>(Notation.class);

    Judges(Api api, Operation operation) {
        String name = operation.requestName().orElseThrow();
        put(Notation.JSON_SCHEMA, Kitchen.json(JsonSchemaExport.of(api, operation)));
        put(Notation.OPENAPI_3_1, within(Kitchen.openApi(api, Version.V3_1), name));
        JsonNode old = Kitchen.openApi(api, Version.V3_0);
        put(Notation.OPENAPI_3_0, within(raised(old), name));
    }

    private void put(Notation notation, JsonNode schema) {
        validators.put(notation, validator(schema));
    }

    private static Validator validator(JsonNode schema) {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .createValidator();
        validator.registerSchema(SCHEMA, schema);
        return validator;
    }

    /** Tells which payloads a schema accepts. */
    static Predicate<JsonNode> judge(JsonNode schema) {
        Validator validator = validator(schema);
        return payload -> validator.validate(SCHEMA, payload).isValid();
    }

    private static JsonNode within(JsonNode openApi, String name) {
        ObjectNode schema = openApi.deepCopy();
        schema.put("$schema", DIALECT).put("$ref", "#/components/schemas/" + name);
        return schema;
    }

    /** The one thing that means something else to a JSON Schema validator: null as an attribute. */
    private static JsonNode raised(JsonNode node) {
        JsonNode copy = node.deepCopy();
        if (copy instanceof ObjectNode object && object.path("nullable").asBoolean()) {
            String type = object.path("type").textValue();
            ArrayNode both = object.putArray("type");
            both.add(type).add("null");
        }
        if (copy instanceof ObjectNode object) {
            object.properties().forEach(entry -> entry.setValue(raised(entry.getValue())));
        } else if (copy instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, raised(array.get(i)));
            }
        }
        return copy;
    }

    boolean accepts(Notation notation, JsonNode payload) {
        return validators.get(notation).validate(SCHEMA, payload).isValid();
    }
}
