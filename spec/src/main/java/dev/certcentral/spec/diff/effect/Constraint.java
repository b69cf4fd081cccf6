package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something an object demands: a rule, or one demand of a choice.
 *
 * @param id id of the rule or choice
 * @param option the option whose demand it is; empty for rules
 * @param when what must hold for it to apply
 * @param effect what it then demands
 */
public record Constraint(String id, String option, Condition when, Effect effect) {

    /** Everything an object demands beyond its members; what only warns is left out. */
    public static List<Constraint> of(ObjectType object) {
        List<Constraint> all = new ArrayList<>();
        object.choices().forEach(choice -> all.addAll(of(object, choice)));
        object.rules().stream().filter(Rule::refuses).map(Constraint::of).forEach(all::add);
        return all;
    }

    /** A rule. */
    public static Constraint of(Rule rule) {
        return new Constraint(rule.id(), "", rule.when(), rule.effect());
    }

    /** What a choice demands; nothing without a discriminator. */
    public static List<Constraint> of(ObjectType object, Choice choice) {
        List<Constraint> all = new ArrayList<>();
        choice.by().ifPresent(by -> {
            Set<String> members = new LinkedHashSet<>();
            choice.options().forEach(option -> option.members().forEach(member -> members.add(member.name())));
            for (Choice.Option option : choice.options()) {
                Condition selected = new Condition(
                        List.of(new Condition.Test.Is(ParameterPath.of(by), valuesNamed(object, by, option.value()))));
                Set<String> foreign = new LinkedHashSet<>(members);
                for (Choice.Member member : option.members()) {
                    foreign.remove(member.name());
                    if (member.required()) {
                        all.add(new Constraint(
                                choice.id(),
                                option.value(),
                                selected,
                                new Effect.Require(List.of(ParameterPath.of(member.name())))));
                    }
                }
                for (String name : foreign) {
                    all.add(new Constraint(
                            choice.id(), option.value(), selected, new Effect.Forbid(List.of(ParameterPath.of(name)))));
                }
            }
        });
        return all;
    }

    /** Options name values as text, but a value can be a number. */
    private static List<Value> valuesNamed(ObjectType object, String by, String name) {
        List<Value> named = object.member(by).map(Parameter::type).stream()
                .flatMap(type -> type instanceof FieldType.Enumeration some ? some.values().stream() : Stream.empty())
                .map(EnumValue::value)
                .filter(value -> value.toString().equals(name))
                .toList();
        return named.isEmpty() ? List.of(new Value.Text(name)) : named;
    }

    /** Every path it looks at. Paths inside the elements of an array are not among them. */
    public Set<ParameterPath> paths() {
        Set<ParameterPath> paths = new LinkedHashSet<>();
        when.tests().forEach(test -> paths.add(test.path()));
        paths.addAll(effectPaths());
        return paths;
    }

    private List<ParameterPath> effectPaths() {
        if (effect instanceof Effect.Require require) {
            return require.paths();
        }
        if (effect instanceof Effect.Forbid forbid) {
            return forbid.paths();
        }
        if (effect instanceof Effect.AtLeastOne some) {
            return some.orUnlisted()
                    ? Stream.concat(some.paths().stream(), Stream.of(Paths.UNLISTED))
                            .toList()
                    : some.paths();
        }
        if (effect instanceof Effect.ExactlyOne one) {
            return one.paths();
        }
        if (effect instanceof Effect.AtMostOne one) {
            return one.paths();
        }
        if (effect instanceof Effect.Limit limit) {
            return List.of(limit.array());
        }
        if (effect instanceof Effect.Allow allow) {
            return List.of(allow.path());
        }
        return effect instanceof Effect.Within within ? List.of(within.path()) : List.of();
    }
}
