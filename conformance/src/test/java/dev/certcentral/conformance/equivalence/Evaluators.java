package dev.certcentral.conformance.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.check.JsonRefused;
import dev.certcentral.sandbox.check.StrictJson;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All evaluators of one operation's rules. May be used by several threads. */
final class Evaluators {

    private final SandboxEvaluator sandbox;
    private final Map<String, SchemaEvaluator> schemas = new LinkedHashMap<>();

    Evaluators(Operation operation) {
        ObjectType body = operation.body().orElseThrow();
        this.sandbox = new SandboxEvaluator(body);
        schemas.put("sandbox's schema, other validator", new SchemaEvaluator(sandbox.schema()));
    }

    Judgement judge(String text) {
        Optional<JsonNode> body = read(text);
        if (body.isEmpty()) {
            return new Judgement(Optional.empty(), Map.of());
        }
        Verdict bySandbox = sandbox.judge(body.get());
        Map<String, Boolean> bySchemas = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> bySchemas.put(name, schema.accepts(body.get())));
        return new Judgement(Optional.of(bySandbox), bySchemas);
    }

    /** Schemas speak of trees, so what is no tree never reaches them. */
    private static Optional<JsonNode> read(String text) {
        try {
            return Optional.of(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonRefused e) {
            return Optional.empty();
        }
    }

    /**
     * What all of them say.
     *
     * @param sandbox empty if the text is not JSON as the API takes it
     * @param schemas by name, whether they accept it
     */
    record Judgement(Optional<Verdict> sandbox, Map<String, Boolean> schemas) {

        boolean accepted() {
            return sandbox.filter(Verdict::accepted).isPresent();
        }

        /** In what they differ. */
        List<String> disagreements(boolean paths) {
            List<String> differences = new ArrayList<>();
            boolean refused =
                    sandbox.isPresent() && sandbox.get().reasons().stream().anyMatch(reason -> !reason.inexpressible());
            schemas.forEach((name, accepts) -> {
                if (accepts == refused) {
                    differences.add(name + (accepts ? " accepts it" : " refuses it"));
                }
            });
            return differences;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            text.append("  sandbox: ").append(words(sandbox)).append('\n');
            schemas.forEach((name, accepts) -> text.append("  ")
                    .append(name)
                    .append(": ")
                    .append(accepts ? "accepts" : "refuses")
                    .append('\n'));
            return text.toString();
        }

        private static String words(Optional<Verdict> verdict) {
            return verdict.map(v -> v.accepted() ? "accepts" : "refuses " + v.reasons())
                    .orElse("not JSON");
        }
    }
}
