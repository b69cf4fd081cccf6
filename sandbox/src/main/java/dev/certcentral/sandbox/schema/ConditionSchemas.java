package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Conditions as schemas that hold exactly when the condition does. */
final class ConditionSchemas {

    private final PathSchemas paths;

    ConditionSchemas(PathSchemas paths) {
        this.paths = paths;
    }

    /** All tests hold; the empty schema if there are none. */
    Map<String, Object> of(Condition condition) {
        if (condition.tests().isEmpty()) {
            return new java.util.LinkedHashMap<>();
        }
        return Schemas.allOf(condition.tests().stream().map(this::test).toList());
    }

    private Map<String, Object> test(Condition.Test test) {
        if (test instanceof Condition.Test.Is is) {
            return is(is.path(), is.values());
        }
        Map<String, Object> given = paths.given(test.path());
        return test instanceof Condition.Test.Present ? given : Schemas.not(given);
    }

    /** Has one of the values, or is absent and its default is one of them. For arrays: has an element with one. */
    Map<String, Object> is(ParameterPath path, List<Value> values) {
        Parameter parameter = paths.parameter(path);
        Map<String, Object> oneOf = Schemas.of("enum", Wire.of(parameter.type(), values));
        boolean array = parameter.type() instanceof FieldType.ListOf;
        List<Map<String, Object>> ways = new ArrayList<>();
        ways.add(paths.withIn(path, array ? paths.array("contains", oneOf) : oneOf));
        if (!Collections.disjoint(parameter.defaultValue(), values)) {
            ways.add(Schemas.not(paths.given(path)));
        }
        return Schemas.anyOf(ways);
    }
}
