package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a rule or a choice looks at, and every value that could matter to it. */
final class RuleInputs {

    /** Stands for an absent member. */
    static final JsonNode ABSENT = Json.NODES.missingNode();

    private final ObjectType holder;
    private final ValidBodies bodies;
    private final Draw draw;
    private final Map<ParameterPath, Set<JsonNode>> inputs = new LinkedHashMap<>();

    private RuleInputs(ObjectType holder, ValidBodies bodies, Draw draw) {
        this.holder = holder;
        this.bodies = bodies;
        this.draw = draw;
    }

    /** Candidates by path, from the object that holds the rule. */
    static Map<ParameterPath, Set<JsonNode>> of(ObjectType holder, Rule rule, ValidBodies bodies, Draw draw) {
        RuleInputs inputs = new RuleInputs(holder, bodies, draw);
        rule.when().tests().forEach(inputs::tested);
        paths(rule.effect()).forEach(inputs::named);
        inputs.values(rule.effect());
        return inputs.inputs;
    }

    /** Candidates by member of everything a choice is about. */
    static Map<ParameterPath, Set<JsonNode>> of(ObjectType holder, Choice choice, ValidBodies bodies, Draw draw) {
        RuleInputs inputs = new RuleInputs(holder, bodies, draw);
        choice.by().map(ParameterPath::of).ifPresent(inputs::named);
        choice.options()
                .forEach(option -> option.members().forEach(member -> inputs.named(ParameterPath.of(member.name()))));
        return inputs.inputs;
    }

    /** The parameters an effect names. */
    static List<ParameterPath> paths(Effect effect) {
        if (effect instanceof Effect.Require require) {
            return require.paths();
        } else if (effect instanceof Effect.Forbid forbid) {
            return forbid.paths();
        } else if (effect instanceof Effect.AtLeastOne some) {
            return some.paths();
        } else if (effect instanceof Effect.ExactlyOne one) {
            return one.paths();
        } else if (effect instanceof Effect.AtMostOne one) {
            return one.paths();
        } else if (effect instanceof Effect.Ignore ignore) {
            return ignore.paths();
        } else if (effect instanceof Effect.Supersede supersede) {
            List<ParameterPath> paths = new ArrayList<>(List.of(supersede.winner()));
            paths.addAll(supersede.losers());
            return paths;
        } else if (effect instanceof Effect.Limit limit) {
            return List.of(limit.array());
        } else if (effect instanceof Effect.Allow allow) {
            return List.of(allow.path());
        }
        return List.of(((Effect.Within) effect).path());
    }

    private void tested(Condition.Test test) {
        named(test.path());
        if (test instanceof Condition.Test.Is is) {
            FieldType type = Nodes.parameter(holder, is.path()).type();
            is.values().forEach(value -> wire(is.path(), type, value));
        }
    }

    private void wire(ParameterPath path, FieldType type, Value value) {
        JsonNode wire = ValidValues.wire(type, value);
        add(path, type instanceof FieldType.ListOf ? Json.NODES.arrayNode().add(wire) : wire);
    }

    private void values(Effect effect) {
        if (effect instanceof Effect.Allow allow) {
            FieldType type = Nodes.parameter(holder, allow.path()).type();
            allow.values().forEach(value -> wire(allow.path(), type, value));
        } else if (effect instanceof Effect.Within within) {
            EdgeTexts.dates(bodies.today()).forEach(date -> add(within.path(), Json.NODES.textNode(Texts.date(date))));
        } else if (effect instanceof Effect.Limit limit) {
            limit(limit);
        } else if (effect instanceof Effect.AtLeastOne some && some.orUnlisted()) {
            others();
        }
    }

    /** Members besides those the rule names: ones the spec names, too, and ones it does not. */
    private void others() {
        Consumer<ParameterPath> optional =
                path -> List.of("null", "\"\"", "\"x\"", "{}").forEach(text -> add(path, Json.raw(text)));
        for (String name : List.of("name", "Id")) {
            add(ParameterPath.of(name), ABSENT);
            optional.accept(ParameterPath.of(name));
        }
        holder.members().stream()
                .filter(member -> !member.required())
                .forEach(member -> named(ParameterPath.of(member.name())));
    }

    private void limit(Effect.Limit limit) {
        Elements elements = new Elements(bodies, Nodes.parameter(holder, limit.array()), limit.where());
        Set<Integer> counts = new LinkedHashSet<>(List.of(0, 1, 2));
        for (int near = -1; near <= 1; near++) {
            counts.add(limit.min().orElse(1) + near);
            counts.add(limit.max().orElse(1) + near);
        }
        for (int count : counts) {
            for (int others = 0; others <= 2; others++) {
                add(limit.array(), elements.mixed(count, others, draw));
            }
        }
    }

    /** What could matter of any parameter: absence, null, nothing in it, and what it may hold. */
    private void named(ParameterPath path) {
        Parameter parameter = Nodes.parameter(holder, path);
        FieldType type = parameter.type();
        add(path, ABSENT);
        add(path, Json.NODES.nullNode());
        if (type instanceof FieldType.Enumeration enumeration) {
            enumeration.values().forEach(value -> add(path, ValidValues.wire(type, value.value())));
            add(path, Json.NODES.textNode("another"));
        } else if (type instanceof FieldType.Whole whole) {
            whole.allowed().forEach(n -> add(path, Json.NODES.numberNode(n)));
            add(path, bodies.filled(parameter, 0, draw));
            add(path, Json.raw("\"1\""));
        } else if (type instanceof FieldType.Bool) {
            List.of(true, false).forEach(truth -> add(path, Json.NODES.booleanNode(truth)));
        } else if (type instanceof FieldType.Switch) {
            List.of(true, false).forEach(truth -> wire(path, type, new Value.Bool(truth)));
        } else {
            add(path, bodies.filled(parameter, 0.5, draw));
            add(
                    path,
                    Json.raw(
                            type instanceof FieldType.Text ? "\" \"" : type instanceof FieldType.Nested ? "{}" : "[]"));
        }
    }

    private void add(ParameterPath path, JsonNode value) {
        inputs.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(value);
    }

    /** Puts a candidate into an object. */
    static void put(
            ObjectType holder, ObjectNode object, ParameterPath path, JsonNode value, ValidBodies bodies, Draw draw) {
        ObjectNode here = object;
        ObjectType type = holder;
        for (String name : path.segments().subList(0, path.segments().size() - 1)) {
            Parameter step = type.member(name).orElseThrow();
            if (value.isMissingNode() && !(here.get(name) instanceof ObjectNode)) {
                return;
            }
            if (!(here.get(name) instanceof ObjectNode)) {
                here.set(name, bodies.filled(step, 0, draw));
            }
            here = (ObjectNode) here.get(name);
            type = step.type().object().orElseThrow();
        }
        if (value.isMissingNode()) {
            here.remove(path.last());
        } else {
            here.set(path.last(), value);
        }
    }
}
