package dev.certcentral.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.schema.JsonSchema;
import dev.certcentral.sandbox.schema.JsonSchemaWriter;
import dev.certcentral.spec.model.ObjectType;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Holds JSON objects against one object of the model. Immutable; may be used by several threads. */
public final class BodyChecker {

    private static final URI SCHEMA = URI.create("urn:certcentral:sandbox:body");

    private final ObjectType type;
    private final Clock clock;
    private final JsonSchema schema;
    private final Validator validator;

    /**
     * Prepares the checks.
     *
     * @param title what to call the object
     * @param type the object
     * @param clock tells what day it is
     */
    public BodyChecker(String title, ObjectType type, Clock clock) {
        this.type = type;
        this.clock = clock;
        this.schema = JsonSchemaWriter.write(title, type);
        this.validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .withDisabledSchemaValidation(true)
                .createValidator();
        validator.registerSchema(SCHEMA, schema.json());
    }

    /** Everything wrong with a body, in the order of the page. */
    public List<Mistake> check(JsonNode body) {
        SchemaErrors errors = new SchemaErrors(schema, type, body);
        List<Finding> findings = validator.validate(SCHEMA, body).getErrors().stream()
                .flatMap(errors::translate)
                .collect(Collectors.toCollection(ArrayList::new));
        findings.addAll(DateRules.check(type, body, clock));
        findings.sort(Comparator.comparing((Finding f) -> f.place().order(type), BodyChecker::compare)
                .thenComparing(Finding::place)
                .thenComparing(Finding::kind));
        return worthTelling(findings).stream().map(Mistake::of).toList();
    }

    /** The schema bodies are held against. */
    public JsonSchema schema() {
        return schema;
    }

    /** A missing or ill-typed value makes all else at and below its place moot. */
    private static List<Finding> worthTelling(List<Finding> findings) {
        LinkedHashSet<Finding> kept = new LinkedHashSet<>();
        for (Finding finding : findings) {
            boolean moot = kept.stream()
                    .anyMatch(earlier -> earlier.kind() != Finding.Kind.INVALID
                            && (earlier.place().equals(finding.place())
                                    || earlier.place().holds(finding.place())));
            if (!moot) {
                kept.add(finding);
            }
        }
        return List.copyOf(kept);
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
