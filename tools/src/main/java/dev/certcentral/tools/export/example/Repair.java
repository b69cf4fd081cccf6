package dev.certcentral.tools.export.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.check.Conditions;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.List;

/** Gives one object what its choices and rules ask for, one step at a time. */
final class Repair {

    private final ObjectType type;
    private final ObjectNode object;

    Repair(ObjectType type, ObjectNode object) {
        this.type = type;
        this.object = object;
    }

    void choicesAndRules() {
        type.choices().forEach(this::choice);
        for (Rule rule : type.rules()) {
            if (new Conditions(type, object).hold(rule.when())) {
                effect(rule.effect());
            }
        }
    }

    private void choice(Choice choice) {
        choice.by().ifPresent(by -> {
            Parameter discriminator = type.member(by).orElseThrow();
            JsonNode sent = object.path(by);
            String selected = sent.isMissingNode()
                    ? discriminator.defaultValue().stream()
                            .findFirst()
                            .map(Value::toString)
                            .orElse("")
                    : sent.asText();
            choice.options().stream()
                    .filter(option -> option.value().equals(selected))
                    .flatMap(option -> option.members().stream())
                    .filter(Choice.Member::required)
                    .forEach(member -> give(ParameterPath.of(member.name())));
        });
    }

    private void effect(Effect effect) {
        if (effect instanceof Effect.Require require) {
            require.paths().forEach(this::give);
        } else if (effect instanceof Effect.AtLeastOne some) {
            oneOf(some.paths());
        } else if (effect instanceof Effect.ExactlyOne one) {
            oneOf(one.paths());
        } else if (effect instanceof Effect.Limit limit) {
            limit.min().ifPresent(min -> fill(limit, min));
        } else if (effect instanceof Effect.Allow allow) {
            allow(allow);
        }
    }

    private void oneOf(List<ParameterPath> paths) {
        if (paths.stream().noneMatch(this::given)) {
            give(paths.get(0));
        }
    }

    private boolean given(ParameterPath path) {
        return new Conditions(type, object).hold(new Condition(List.of(new Condition.Test.Present(path))));
    }

    private void give(ParameterPath path) {
        ObjectType here = type;
        ObjectNode holder = object;
        for (String segment : path.segments().subList(0, path.segments().size() - 1)) {
            Parameter member = here.member(segment).orElseThrow();
            here = member.type().object().orElseThrow();
            if (!holder.has(segment)) {
                holder.set(segment, ExampleBody.valueOf(member));
            }
            holder = (ObjectNode) holder.get(segment);
        }
        Parameter leaf = here.member(path.last()).orElseThrow();
        if (!holder.has(leaf.name())) {
            holder.set(leaf.name(), ExampleBody.valueOf(leaf));
        }
    }

    private void fill(Effect.Limit limit, int min) {
        give(limit.array());
        ObjectType element = at(limit.array()).type().object().orElseThrow();
        ArrayNode array = (ArrayNode) value(limit.array());
        for (int missing = min - matching(limit, element, array); missing > 0; missing--) {
            ObjectNode added = ExampleBody.leastOf(element);
            Repair repair = new Repair(element, added);
            limit.where().tests().forEach(repair::make);
            array.add(added);
        }
    }

    private static int matching(Effect.Limit limit, ObjectType element, ArrayNode array) {
        int count = 0;
        for (JsonNode one : array) {
            count += new Conditions(element, one).hold(limit.where()) ? 1 : 0;
        }
        return count;
    }

    /** Makes a test hold. */
    private void make(Condition.Test test) {
        if (test instanceof Condition.Test.Is is) {
            put(is.path(), is.values().get(0));
        } else if (test instanceof Condition.Test.Present) {
            give(test.path());
        }
    }

    private void allow(Effect.Allow allow) {
        JsonNode sent = value(allow.path());
        boolean allowed = allow.values().stream()
                .anyMatch(value -> Values.wire(at(allow.path()).type(), value).equals(sent));
        if (given(allow.path()) && !sent.isArray() && !allowed) {
            put(allow.path(), allow.values().get(0));
        }
    }

    private void put(ParameterPath path, Value value) {
        give(path);
        ParameterPath parent =
                new ParameterPath(path.segments().subList(0, path.segments().size() - 1));
        ((ObjectNode) value(parent)).set(path.last(), Values.wire(at(path).type(), value));
    }

    private JsonNode value(ParameterPath path) {
        JsonNode here = object;
        for (String segment : path.segments()) {
            here = here.path(segment);
        }
        return here;
    }

    private Parameter at(ParameterPath path) {
        ObjectType here = type;
        for (String segment : path.segments().subList(0, path.segments().size() - 1)) {
            here = here.member(segment).orElseThrow().type().object().orElseThrow();
        }
        return here.member(path.last()).orElseThrow();
    }
}
