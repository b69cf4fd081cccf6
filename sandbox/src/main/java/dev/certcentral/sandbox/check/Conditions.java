package dev.certcentral.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.schema.Wire;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;

/** Conditions of rules, evaluated without a schema. */
public final class Conditions {

    private final ObjectType type;
    private final JsonNode object;

    /**
     * Prepares.
     *
     * @param type the object that holds the rules
     * @param object its JSON
     */
    public Conditions(ObjectType type, JsonNode object) {
        this.type = type;
        this.object = object;
    }

    /** Whether all tests of a condition hold. */
    public boolean hold(Condition condition) {
        return condition.tests().stream().allMatch(this::holds);
    }

    private boolean holds(Condition.Test test) {
        if (test instanceof Condition.Test.Is is) {
            return is(is.path(), is.values());
        }
        return given(test.path()) == test instanceof Condition.Test.Present;
    }

    private boolean is(ParameterPath path, List<Value> values) {
        Parameter parameter = parameter(path);
        if (!given(path)) {
            return !Collections.disjoint(parameter.defaultValue(), values);
        }
        JsonNode value = at(path);
        if (value.isArray()) {
            for (JsonNode element : value) {
                if (matches(parameter.type(), element, values)) {
                    return true;
                }
            }
            return false;
        }
        return matches(parameter.type(), value, values);
    }

    private static boolean matches(FieldType type, JsonNode value, List<Value> values) {
        return Wire.of(type, values).stream().anyMatch(wire -> {
            if (wire instanceof Long number) {
                return value.isNumber() && value.decimalValue().compareTo(java.math.BigDecimal.valueOf(number)) == 0;
            }
            return wire instanceof Boolean truth
                    ? value.isBoolean() && value.booleanValue() == truth
                    : value.isTextual() && value.textValue().equals(wire);
        });
    }

    private boolean given(ParameterPath path) {
        JsonNode value = at(path);
        boolean nullIsValue = parameter(path).type() instanceof FieldType.Bool bool && bool.nullable();
        return !value.isMissingNode() && (nullIsValue || !value.isNull());
    }

    private JsonNode at(ParameterPath path) {
        return Place.ROOT.below(path).in(object);
    }

    private Parameter parameter(ParameterPath path) {
        return Place.ROOT.below(path).parameter(type).orElseThrow(() -> new NoSuchElementException(path.toString()));
    }
}
