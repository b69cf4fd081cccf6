package dev.certcentral.conformance.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.check.JsonRefused;
import dev.certcentral.sandbox.check.StrictJson;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.export.JsonSchemaExport;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All evaluators of one operation's rules. May be used by several threads. */
public final class Evaluators {

    private final ObjectType body;
    private final JavaEvaluator java;
    private final SandboxEvaluator sandbox;
    private final Inexpressible inexpressible;
    private final Set<String> rules;
    private final Map<String, SchemaEvaluator> schemas = new LinkedHashMap<>();

    /** Prepares all of them. */
    public Evaluators(Operation operation) {
        this.body = operation.body().orElseThrow();
        this.java = new JavaEvaluator(operation);
        this.sandbox = new SandboxEvaluator(body);
        this.inexpressible = new Inexpressible(Subjects.api(), operation);
        this.rules = SpecRules.ids(body);
        schemas.put("exported schema", new SchemaEvaluator(JsonSchemaExport.of(Subjects.api(), operation)));
    }

    /** Asks all of them. */
    public Judgement judge(String text) {
        Verdict byJava = java.judge(text);
        Optional<JsonNode> tree = read(text);
        if (tree.isEmpty()) {
            return new Judgement(byJava, Optional.empty(), Map.of(), true, List.of(), rules);
        }
        Verdict bySandbox = sandbox.judge(tree.get());
        Map<String, Boolean> bySchemas = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> bySchemas.put(name, schema.accepts(tree.get())));
        List<String> warnings = bySandbox.accepted() ? Warnings.of(body, tree.get()) : List.of();
        return new Judgement(
                byJava, Optional.of(bySandbox), bySchemas, !inexpressible.covers(bySandbox.reasons()), warnings, rules);
    }

    /** Schemas speak of trees, so what is no tree never reaches them. */
    private static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonRefused e) {
            return Optional.empty();
        }
    }
}
