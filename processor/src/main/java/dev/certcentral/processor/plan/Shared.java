package dev.certcentral.processor.plan;

import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What planners of different objects share: names, choices, enumerations. */
final class Shared {

    private final Names names;
    private final Map<String, String> existing;
    private final Map<String, ChoicePlan> choices = new TreeMap<>();
    private final List<EnumPlan> enums = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private final Map<String, EnumPlan> nestedEnums = new HashMap<>();

    Shared(Names names, Map<String, String> existing) {
        this.names = names;
        this.existing = existing;
    }

    Names names() {
        return names;
    }

    boolean exists(String name) {
        return existing.containsKey(name);
    }

    /** A shared enumeration of its own class. */
    void add(EnumPlan plan) {
        enums.add(plan);
        if (plan.open()) {
            open.add(plan.type().dotted());
        }
    }

    /** Whether the class of a shared enumeration takes any text: it exists, or it is part of answers. */
    boolean takesAnyText(String name) {
        return exists(name) || open.contains(name);
    }

    String existing(String name) {
        return existing.getOrDefault(name, name);
    }

    /** Choices of one name have one shape (lint sees to it), so the first plan serves all. */
    ChoicePlan choice(ChoicePlan plan, SourceLocation at) {
        String name = plan.type().dotted();
        ChoicePlan first = choices.get(name);
        if (first != null) {
            if (!plan.discriminator().required()) {
                choices.put(name, plan);
            }
            return first;
        }
        names.takeClass("package", name, "the choice `" + name + "`", at);
        choices.put(name, plan);
        takeNames(plan, name, at);
        return plan;
    }

    /** Factories without parameters and accessors share one name space; so do the two classes. */
    private void takeNames(ChoicePlan plan, String name, SourceLocation at) {
        String scope = "choice " + name;
        names.reserve("class " + name, name, "the choice itself");
        names.takeClass("class " + name, plan.constants().type().names().get(1), "the discriminator", at);
        names.take(
                scope,
                plan.discriminator().name(),
                "the member `" + plan.discriminator().wireName() + "`",
                at);
        for (SlotPlan member : plan.members()) {
            names.take(scope, member.name(), "the member `" + member.wireName() + "`", at);
        }
        for (ChoicePlan.Option option : plan.options()) {
            names.take(
                    option.required().isEmpty() ? scope : scope + " factories",
                    option.factory(),
                    "the option `" + option.factory() + "`",
                    at);
        }
    }

    List<ChoicePlan> choices() {
        return List.copyOf(choices.values());
    }

    List<EnumPlan> enums() {
        return enums;
    }

    /** Enumerations of one name with the same constants are one; otherwise the name is taken twice. */
    boolean isNew(EnumPlan plan, SourceLocation at) {
        EnumPlan first = nestedEnums.putIfAbsent(plan.type().dotted(), plan);
        if (first != null && first.constants().equals(plan.constants())) {
            return false;
        }
        String outer = String.join(
                ".", plan.type().names().subList(0, plan.type().names().size() - 1));
        String simple = plan.type().names().get(plan.type().names().size() - 1);
        names.takeClass(outer.isEmpty() ? "package" : "class " + outer, simple, "an enumeration", at);
        return true;
    }
}
