package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** An object of a body together with what the spec says of it: finds what paths lead to, and whether conditions hold. */
final class Nodes {

    private final ObjectType type;
    private final ObjectNode object;

    Nodes(ObjectType type, ObjectNode object) {
        this.type = type;
        this.object = object;
    }

    static Parameter parameter(ObjectType type, ParameterPath path) {
        ObjectType here = type;
        for (String name : path.segments().subList(0, path.segments().size() - 1)) {
            here = here.member(name).orElseThrow().type().object().orElseThrow();
        }
        return here.member(path.last()).orElseThrow();
    }

    Parameter parameter(ParameterPath path) {
        return parameter(type, path);
    }

    JsonNode at(ParameterPath path) {
        JsonNode here = object;
        for (String name : path.segments()) {
            here = here.path(name);
        }
        return here;
    }

    /** The object that holds the last member of a path, if the way there consists of objects. */
    Optional<ObjectNode> holder(ParameterPath path) {
        JsonNode here = object;
        for (String name : path.segments().subList(0, path.segments().size() - 1)) {
            here = here.path(name);
        }
        return here instanceof ObjectNode found ? Optional.of(found) : Optional.empty();
    }

    boolean given(ParameterPath path) {
        boolean nullCounts = parameter(path).type() instanceof FieldType.Bool bool && bool.nullable();
        JsonNode node = at(path);
        return !node.isMissingNode() && (nullCounts || !node.isNull());
    }

    boolean hold(Condition condition) {
        return condition.tests().stream().allMatch(this::holds);
    }

    private boolean holds(Condition.Test test) {
        if (test instanceof Condition.Test.Is is) {
            return is(is.path(), is.values());
        }
        return given(test.path()) == test instanceof Condition.Test.Present;
    }

    boolean is(ParameterPath path, List<Value> values) {
        Parameter parameter = parameter(path);
        if (!given(path)) {
            return !Collections.disjoint(parameter.defaultValue(), values);
        }
        List<JsonNode> wanted = values.stream()
                .map(value -> ValidValues.wire(parameter.type(), value))
                .toList();
        JsonNode node = at(path);
        if (!node.isArray()) {
            return wanted.contains(node);
        }
        for (JsonNode element : node) {
            if (wanted.contains(element)) {
                return true;
            }
        }
        return false;
    }
}
