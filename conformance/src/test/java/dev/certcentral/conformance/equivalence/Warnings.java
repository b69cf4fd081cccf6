package dev.certcentral.conformance.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * What the rules that only warn say of a valid body. Neither schemas nor the sandbox warn, so this is the second opinion on what
 * generated Java does, and what mutated specs are judged by.
 */
public final class Warnings {

    private final List<String> found = new ArrayList<>();

    private Warnings() {}

    /** Places and rules such as {@code order_validity.years days-override-years}, sorted. */
    public static List<String> of(ObjectType type, JsonNode body) {
        Warnings warnings = new Warnings();
        warnings.object(type, body, "");
        return List.copyOf(new TreeSet<>(warnings.found));
    }

    private void object(ObjectType type, JsonNode object, String place) {
        for (Rule rule : type.rules()) {
            if (rule.when().tests().stream().allMatch(test -> holds(type, object, test))) {
                rule(type, rule, object, place);
            }
        }
        for (Parameter member : type.members()) {
            JsonNode value = object.path(member.name());
            if (member.type() instanceof FieldType.Nested nested && value.isObject()) {
                object(nested.type(), value, place + member.name() + ".");
            }
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                String element = place + member.name() + "[" + i + "].";
                JsonNode inner = value.get(i);
                member.type().object().ifPresent(below -> object(below, inner, element));
            }
        }
    }

    private void rule(ObjectType type, Rule rule, JsonNode object, String place) {
        List<ParameterPath> useless = List.of();
        if (rule.effect() instanceof Effect.Ignore ignore) {
            useless = ignore.paths();
        } else if (rule.effect() instanceof Effect.Supersede supersede && given(type, object, supersede.winner())) {
            useless = supersede.losers();
        }
        useless.stream()
                .filter(path -> given(type, object, path))
                .forEach(path -> found.add(place + path + " " + rule.id()));
    }

    private static boolean holds(ObjectType type, JsonNode object, Condition.Test test) {
        boolean given = given(type, object, test.path());
        if (!(test instanceof Condition.Test.Is is)) {
            return given == test instanceof Condition.Test.Present;
        }
        Parameter parameter = parameter(type, is.path());
        if (!given) {
            return !Collections.disjoint(parameter.defaultValue(), is.values());
        }
        return is.values().stream().anyMatch(value -> matches(parameter.type(), at(object, is.path()), value));
    }

    private static boolean matches(FieldType type, JsonNode node, Value value) {
        if (type instanceof FieldType.ListOf list) {
            for (JsonNode element : node) {
                if (matches(list.element(), element, value)) {
                    return true;
                }
            }
            return false;
        }
        if (type instanceof FieldType.Switch && value instanceof Value.Bool bool) {
            return node.asText().equals(bool.truth() ? "1" : "0");
        }
        return value instanceof Value.Whole whole
                ? node.isNumber() && node.decimalValue().compareTo(BigDecimal.valueOf(whole.number())) == 0
                : node.asText().equals(value.toString());
    }

    private static boolean given(ObjectType type, JsonNode object, ParameterPath path) {
        boolean nullCounts = parameter(type, path).type() instanceof FieldType.Bool bool && bool.nullable();
        JsonNode node = at(object, path);
        return !node.isMissingNode() && (nullCounts || !node.isNull());
    }

    private static JsonNode at(JsonNode object, ParameterPath path) {
        JsonNode here = object;
        for (String name : path.segments()) {
            here = here.path(name);
        }
        return here;
    }

    private static Parameter parameter(ObjectType type, ParameterPath path) {
        ObjectType here = type;
        for (String name : path.segments().subList(0, path.segments().size() - 1)) {
            here = here.member(name).orElseThrow().type().object().orElseThrow();
        }
        return here.member(path.last()).orElseThrow();
    }
}
