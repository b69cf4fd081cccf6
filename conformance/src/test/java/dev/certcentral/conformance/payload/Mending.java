package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import java.time.LocalDate;
import java.util.List;

/** Changes an object until its choices and rules are satisfied. */
final class Mending {

    /** Mending one rule can break another, but never in circles in a spec that has valid bodies at all. */
    private static final int ROUNDS = 8;

    private final ValidBodies bodies;
    private final ObjectType type;
    private final double density;
    private final Draw draw;

    Mending(ValidBodies bodies, ObjectType type, double density, Draw draw) {
        this.bodies = bodies;
        this.type = type;
        this.density = density;
        this.draw = draw;
    }

    void mend(ObjectNode object) {
        for (int round = 0; round < ROUNDS; round++) {
            JsonNode before = object.deepCopy();
            type.choices().forEach(choice -> choose(choice, object));
            type.rules().forEach(rule -> satisfy(rule, object));
            if (object.equals(before)) {
                return;
            }
        }
    }

    private void choose(Choice choice, ObjectNode object) {
        Nodes nodes = new Nodes(type, object);
        choice.by().map(ParameterPath::of).ifPresent(by -> {
            Parameter discriminator = nodes.parameter(by);
            String selected = nodes.given(by)
                    ? nodes.at(by).asText()
                    : discriminator.defaultValue().stream()
                            .map(Object::toString)
                            .findFirst()
                            .orElse("");
            for (Choice.Option option : choice.options()) {
                if (option.value().equals(selected)) {
                    option.members().stream()
                            .filter(Choice.Member::required)
                            .forEach(m -> fill(ParameterPath.of(m.name()), object));
                } else {
                    option.members().stream()
                            .filter(member -> !belongs(choice, selected, member.name()))
                            .forEach(member -> object.remove(member.name()));
                }
            }
        });
    }

    private static boolean belongs(Choice choice, String selected, String member) {
        return choice.options().stream()
                .filter(option -> option.value().equals(selected))
                .anyMatch(option ->
                        option.members().stream().anyMatch(m -> m.name().equals(member)));
    }

    private void satisfy(Rule rule, ObjectNode object) {
        Nodes nodes = new Nodes(type, object);
        if (!nodes.hold(rule.when())) {
            return;
        }
        Effect effect = rule.effect();
        if (effect instanceof Effect.Require require) {
            require.paths().forEach(path -> fill(path, object));
        } else if (effect instanceof Effect.Forbid forbid) {
            forbid.paths().forEach(path -> remove(path, nodes));
        } else if (effect instanceof Effect.AtLeastOne some) {
            atLeastOne(some.paths(), some.orUnlisted(), nodes, object);
        } else if (effect instanceof Effect.ExactlyOne one) {
            atLeastOne(one.paths(), false, nodes, object);
            keepOne(one.paths(), nodes);
        } else if (effect instanceof Effect.AtMostOne one) {
            keepOne(one.paths(), nodes);
        } else if (effect instanceof Effect.Limit limit) {
            limit(limit, nodes, object);
        } else if (effect instanceof Effect.Allow allow) {
            allow(allow, nodes);
        } else if (effect instanceof Effect.Within within) {
            within(within, nodes);
        }
    }

    private void fill(ParameterPath path, ObjectNode object) {
        Nodes nodes = new Nodes(type, object);
        JsonNode there = nodes.at(path);
        boolean blank = there.isTextual() && there.textValue().chars().allMatch(c -> c <= ' ');
        if (nodes.given(path) && !blank && !(there.isArray() && there.isEmpty())) {
            return;
        }
        ObjectNode holder = object;
        ObjectType here = type;
        for (String name : path.segments().subList(0, path.segments().size() - 1)) {
            Parameter step = here.member(name).orElseThrow();
            if (!(holder.get(name) instanceof ObjectNode)) {
                holder.set(name, bodies.filled(step, density, draw));
            }
            holder = (ObjectNode) holder.get(name);
            here = step.type().object().orElseThrow();
        }
        holder.set(path.last(), bodies.filled(nodes.parameter(path), density, draw));
    }

    private static void remove(ParameterPath path, Nodes nodes) {
        nodes.holder(path).ifPresent(holder -> holder.remove(path.last()));
    }

    private void atLeastOne(List<ParameterPath> paths, boolean orUnlisted, Nodes nodes, ObjectNode object) {
        boolean unlisted = orUnlisted
                && object.properties().stream()
                        .anyMatch(member -> type.member(member.getKey()).isEmpty()
                                && !member.getValue().isNull());
        if (unlisted || paths.stream().anyMatch(nodes::given)) {
            return;
        }
        if (orUnlisted && draw.chance(0.5)) {
            object.put("name", "Bakers of Delft");
        } else {
            fill(draw.oneOf(paths), object);
        }
    }

    private void keepOne(List<ParameterPath> paths, Nodes nodes) {
        List<ParameterPath> given = paths.stream().filter(nodes::given).toList();
        if (given.size() > 1) {
            ParameterPath kept = draw.oneOf(given);
            given.stream().filter(path -> !path.equals(kept)).forEach(path -> remove(path, nodes));
        }
    }

    private void limit(Effect.Limit limit, Nodes nodes, ObjectNode object) {
        int min = limit.min().orElse(0);
        if (min > 0 && !nodes.at(limit.array()).isArray()) {
            fill(limit.array(), object);
        }
        if (nodes.at(limit.array()) instanceof ArrayNode array) {
            Elements elements = new Elements(bodies, nodes.parameter(limit.array()), limit.where());
            while (elements.matching(array) < min) {
                array.add(elements.make(density, draw));
            }
            elements.keep(array, limit.max().orElse(Integer.MAX_VALUE));
        }
    }

    private void allow(Effect.Allow allow, Nodes nodes) {
        if (!nodes.given(allow.path())) {
            return;
        }
        FieldType at = nodes.parameter(allow.path()).type();
        List<JsonNode> allowed = allow.values().stream()
                .map(value -> ValidValues.wire(at, value))
                .toList();
        ObjectNode holder = nodes.holder(allow.path()).orElseThrow();
        JsonNode there = nodes.at(allow.path());
        if (there instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (!allowed.contains(array.get(i))) {
                    array.set(i, draw.oneOf(allowed));
                }
            }
        } else if (!allowed.contains(there)) {
            holder.set(allow.path().last(), draw.oneOf(allowed));
        }
    }

    private void within(Effect.Within within, Nodes nodes) {
        if (!nodes.given(within.path())) {
            return;
        }
        LocalDate today = bodies.today();
        LocalDate last = Texts.last(today, within);
        LocalDate date = Texts.date(nodes.at(within.path()).asText());
        if (date.isBefore(today) || date.isAfter(last)) {
            LocalDate other = LocalDate.ofEpochDay(draw.between(today.toEpochDay(), last.toEpochDay()));
            nodes.holder(within.path()).orElseThrow().put(within.path().last(), Texts.date(other));
        }
    }
}
