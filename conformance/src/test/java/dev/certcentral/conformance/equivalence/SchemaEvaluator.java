package dev.certcentral.conformance.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Set;

/** A schema under a validator that shares no code with the sandbox's. */
public final class SchemaEvaluator {

    private final JsonSchema schema;

    /** Judges by a schema of the dialect 2020-12. */
    public SchemaEvaluator(String schema) {
        this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        schema,
                        InputFormat.JSON,
                        SchemaValidatorsConfig.builder().build());
        this.schema.initializeValidators();
    }

    /** Judges a body as fast as it can. */
    public boolean accepts(JsonNode body) {
        return schema.validate(Whole.numbers(body), OutputFormat.BOOLEAN);
    }

    /** Judges a body and says why. */
    public Verdict judge(JsonNode body) {
        Set<ValidationMessage> messages = schema.validate(Whole.numbers(body));
        List<Verdict.Reason> reasons = messages.stream()
                .map(message -> new Verdict.Reason(
                        String.valueOf(message.getInstanceLocation()),
                        message.getEvaluationPath().toString(),
                        message.getMessage()))
                .toList();
        return reasons.isEmpty() ? Verdict.ACCEPTED : Verdict.refused(reasons);
    }
}
