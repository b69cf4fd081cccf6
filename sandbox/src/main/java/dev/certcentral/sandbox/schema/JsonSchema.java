package dev.certcentral.sandbox.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema with what is needed to explain its verdicts.
 *
 * @param document the schema: ordered maps, lists, strings, booleans, longs and integers
 * @param demands what the subschemas of rules demand, by their JSON pointer in the document
 * @param notExpressible rules the schema leaves out
 */
public record JsonSchema(
        Map<String, Object> document, Map<String, Demand> demands, List<NotExpressible> notExpressible) {

    /** Dialect of all schemas written here. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final ObjectWriter PRETTY = new ObjectMapper().writerWithDefaultPrettyPrinter();

    public JsonSchema {
        document = Collections.unmodifiableMap(new LinkedHashMap<>(document));
        demands = Collections.unmodifiableMap(new LinkedHashMap<>(demands));
        notExpressible = List.copyOf(notExpressible);
    }

    /** The document as indented JSON. */
    public String json() {
        try {
            return PRETTY.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
