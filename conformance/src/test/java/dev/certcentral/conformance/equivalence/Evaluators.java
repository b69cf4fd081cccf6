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

/** All evaluators of one operation's rules. May be used by several threads. */
public final class Evaluators {

    private final ObjectType body;
    private final JavaEvaluator java;
    private final SandboxEvaluator sandbox;
    private final Inexpressible inexpressible;
    private final Map<String, String> says;
    private final Map<String, SchemaEvaluator> schemas = new LinkedHashMap<>();

    /** Prepares all of them. */
    public Evaluators(Operation operation) {
        this.body = operation.body().orElseThrow();
        this.java = new JavaEvaluator(operation);
        this.sandbox = new SandboxEvaluator(body);
        this.inexpressible = new Inexpressible(Subjects.api(), operation);
        this.says = SpecRules.says(body);
        schemas.put("exported schema", new SchemaEvaluator(JsonSchemaExport.of(Subjects.api(), operation)));
        schemas.put("sandbox's schema under the other validator", new SchemaEvaluator(sandbox.schema()));
    }

    /** Asks all of them. */
    public Judgement judge(String text) {
        Verdict byJava = java.judge(text);
        Optional<JsonNode> tree = read(text);
        if (tree.isEmpty()) {
            return new Judgement(byJava, Optional.empty(), Map.of(), true, List.of(), says);
        }
        Verdict bySandbox = sandbox.judge(tree.get());
        Map<String, Boolean> bySchemas = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> bySchemas.put(name, schema.accepts(tree.get())));
        List<String> warnings = bySandbox.accepted() ? Warnings.of(body, tree.get()) : List.of();
        return new Judgement(
                byJava, Optional.of(bySandbox), bySchemas, !inexpressible.covers(bySandbox.reasons()), warnings, says);
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
