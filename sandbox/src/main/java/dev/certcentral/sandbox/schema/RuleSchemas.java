package dev.certcentral.sandbox.schema;

import dev.certcentral.spec.model.Choice;
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
import java.util.stream.Collectors;

/** Rules and choices of one object as subschemas. */
public final class RuleSchemas {

    /**
     * A subschema and what it demands.
     *
     * @param schema the subschema, with the id of its rule as a comment
     * @param demand what it demands; of several things, the first
     */
    public record Part(Map<String, Object> schema, Demand demand) {}

    private final ObjectType object;
    private final SchemaStyle style;
    private final PathSchemas paths;
    private final ConditionSchemas conditions;
    private final List<Implication> found = new ArrayList<>();

    private RuleSchemas(ObjectType object, SchemaStyle style) {
        this.object = object;
        this.style = style;
        this.paths = new PathSchemas(object, style);
        this.conditions = new ConditionSchemas(paths);
    }

    /**
     * All parts: those of choices, then those of rules, in the author's order. Rules that no schema can hold have none.
     *
     * @param object the object that holds them
     * @param style how they look
     */
    public static List<Part> of(ObjectType object, SchemaStyle style) {
        RuleSchemas schemas = new RuleSchemas(object, style);
        object.choices().forEach(schemas::choice);
        object.rules().forEach(schemas::rule);
        List<Implication> written = style == SchemaStyle.PLAIN ? Implication.joined(schemas.found) : schemas.found;
        return written.stream().map(one -> one.part(style)).toList();
    }

    private void choice(Choice choice) {
        choice.by().ifPresent(by -> {
            Set<String> all = choice.options().stream()
                    .flatMap(option -> option.members().stream())
                    .map(Choice.Member::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            choice.options().forEach(option -> option(choice, by, option, all));
        });
    }

    private void option(Choice choice, String by, Choice.Option option, Set<String> all) {
        String id = choice.id().replace('_', '-');
        ParameterPath discriminator = ParameterPath.of(by);
        Map<String, Object> selected = conditions.is(discriminator, valuesNamed(option.value(), discriminator));
        Set<String> foreign = new LinkedHashSet<>(all);
        for (Choice.Member member : option.members()) {
            foreign.remove(member.name());
            if (member.required()) {
                ParameterPath path = ParameterPath.of(member.name());
                String what = "is required when " + by + " is " + option.value();
                add(selected, paths.filled(path), new Demand(id, true, List.of(path), what, ""));
            }
        }
        for (String name : foreign) {
            ParameterPath path = ParameterPath.of(name);
            String what = "is not allowed when " + by + " is " + option.value();
            add(selected, Schemas.not(paths.given(path)), new Demand(id, false, List.of(path), what, ""));
        }
    }

    /** Options name values as text, but a value can be a number. */
    private List<Value> valuesNamed(String name, ParameterPath discriminator) {
        FieldType type = paths.parameter(discriminator).type();
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration.values().stream()
                    .map(value -> value.value())
                    .filter(value -> value.toString().equals(name))
                    .toList();
        }
        return List.of(new Value.Text(name));
    }

    private void rule(Rule rule) {
        Map<String, Object> when = conditions.of(rule.when());
        Effect effect = rule.effect();
        if (effect instanceof Effect.Require require) {
            require.paths().forEach(path -> add(when, paths.filled(path), missing(rule, "is required here", path)));
        } else if (effect instanceof Effect.Forbid forbid) {
            forbid.paths()
                    .forEach(path ->
                            add(when, Schemas.not(paths.given(path)), wrong(rule, "is not allowed here", path)));
        } else if (effect instanceof Effect.AtLeastOne some) {
            atLeastOne(rule, when, some.paths(), some.orUnlisted());
        } else if (effect instanceof Effect.ExactlyOne one && style == SchemaStyle.PLAIN) {
            List<Map<String, Object>> ways =
                    one.paths().stream().map(paths::given).toList();
            add(
                    when,
                    Schemas.of("oneOf", ways),
                    wrong(rule, "is one of several", one.paths().get(0)));
        } else if (effect instanceof Effect.ExactlyOne one) {
            atLeastOne(rule, when, one.paths(), false);
            atMostOne(rule, when, one.paths());
        } else if (effect instanceof Effect.AtMostOne one) {
            atMostOne(rule, when, one.paths());
        } else if (effect instanceof Effect.Limit limit) {
            limit(rule, when, limit);
        } else if (effect instanceof Effect.Allow allow) {
            allow(rule, when, allow);
        }
    }

    private void atLeastOne(Rule rule, Map<String, Object> when, List<ParameterPath> candidates, boolean orUnlisted) {
        List<Map<String, Object>> ways =
                new ArrayList<>(candidates.stream().map(paths::given).toList());
        if (orUnlisted) {
            ways.add(hasUnlisted());
        }
        String what = candidates.size() == 1
                ? "is required here" + (orUnlisted ? ", or a member documented elsewhere" : "")
                : "or one of " + listed(candidates.subList(1, candidates.size())) + " is required here";
        add(when, Schemas.anyOf(ways), new Demand(rule.id(), true, candidates, what, rule.says()));
    }

    /** Some member that the spec does not name, and not null. */
    private Map<String, Object> hasUnlisted() {
        Map<String, Object> known = new LinkedHashMap<>();
        object.members().forEach(member -> known.put(member.name(), true));
        Map<String, Object> nothingElse = Schemas.of("properties", known);
        nothingElse.put("additionalProperties", Schemas.of("type", "null"));
        return Schemas.of("type", "object", "not", nothingElse);
    }

    private void atMostOne(Rule rule, Map<String, Object> when, List<ParameterPath> candidates) {
        for (int i = 1; i < candidates.size(); i++) {
            List<ParameterPath> earlier = candidates.subList(0, i);
            Map<String, Object> together = Schemas.merged(List.of(
                    Schemas.anyOf(earlier.stream().map(paths::given).toList()), paths.given(candidates.get(i))));
            add(
                    when,
                    Schemas.not(together),
                    wrong(rule, "cannot be combined with " + listed(earlier), candidates.get(i)));
        }
    }

    private void limit(Rule rule, Map<String, Object> when, Effect.Limit limit) {
        PathSchemas element = new PathSchemas(elementOf(paths.parameter(limit.array())), style);
        Map<String, Object> matches = Schemas.of("contains", new ConditionSchemas(element).of(limit.where()));
        Map<String, Object> leaf = new LinkedHashMap<>(matches);
        boolean needsSome = limit.min().orElse(0) > 0;
        if (needsSome || style == SchemaStyle.EXPLAINING) {
            leaf.put("minContains", limit.min().orElse(0));
        }
        limit.max().ifPresent(max -> leaf.put("maxContains", max));
        Map<String, Object> condition =
                needsSome || style == SchemaStyle.EXPLAINING ? when : andSome(when, limit.array(), matches);
        add(
                condition,
                needsSome ? paths.withIn(limit.array(), leaf) : paths.ifThere(limit.array(), leaf),
                wrong(rule, "must have " + range(limit) + " matching elements", limit.array()));
    }

    /** Not {@code minContains: 0}: validators that do not know the word would ask for one element, which is their default. */
    private Map<String, Object> andSome(Map<String, Object> when, ParameterPath array, Map<String, Object> matches) {
        Map<String, Object> some = paths.withIn(array, matches);
        return when.isEmpty() ? some : Schemas.merged(List.of(when, some));
    }

    /**
     * A condition for what is demanded only of what is there. Without one, generators of code would take what is demanded of a
     * member for another declaration of it.
     */
    private Map<String, Object> orGiven(Map<String, Object> when, ParameterPath path) {
        return style == SchemaStyle.PLAIN && when.isEmpty() ? paths.given(path) : when;
    }

    private static ObjectType elementOf(Parameter array) {
        return ((FieldType.Nested) ((FieldType.ListOf) array.type()).element()).type();
    }

    private static String range(Effect.Limit limit) {
        if (limit.max().isEmpty()) {
            return "at least " + limit.min().orElse(0);
        }
        return limit.min().isEmpty()
                ? "at most " + limit.max().getAsInt()
                : limit.min().getAsInt() + " to " + limit.max().getAsInt();
    }

    private void allow(Rule rule, Map<String, Object> when, Effect.Allow allow) {
        FieldType type = paths.parameter(allow.path()).type();
        List<Object> values = new ArrayList<>(Wire.of(type, allow.values()));
        String what = "must be " + (values.size() == 1 ? "" : "one of ")
                + values.stream().map(String::valueOf).collect(Collectors.joining(", "));
        boolean nullIsValue = type instanceof FieldType.Bool bool && bool.nullable();
        Map<String, Object> oneOf = Schemas.of("enum", values);
        if (!nullIsValue && style == SchemaStyle.EXPLAINING) {
            oneOf = Schemas.anyOf(List.of(oneOf, Schemas.of("type", "null")));
        }
        boolean array = type instanceof FieldType.ListOf;
        add(
                orGiven(when, allow.path()),
                paths.ifThere(allow.path(), array ? Schemas.of("items", oneOf) : oneOf),
                wrong(rule, what, allow.path()));
    }

    private static Demand missing(Rule rule, String what, ParameterPath path) {
        return new Demand(rule.id(), true, List.of(path), what, rule.says());
    }

    private static Demand wrong(Rule rule, String what, ParameterPath path) {
        return new Demand(rule.id(), false, List.of(path), what, rule.says());
    }

    private static String listed(List<ParameterPath> paths) {
        return paths.stream().map(ParameterPath::toString).collect(Collectors.joining(", "));
    }

    private void add(Map<String, Object> when, Map<String, Object> then, Demand demand) {
        found.add(new Implication(when, then, demand));
    }
}
