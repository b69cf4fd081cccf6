package dev.certcentral.conformance.equivalence;

import dev.certcentral.spec.model.ObjectType;
import java.util.Set;
import java.util.TreeSet;

/** The rules of an object and of everything inside it. */
final class SpecRules {

    private SpecRules() {}

    /** Ids of rules, and of choices as violations write them. */
    static Set<String> ids(ObjectType type) {
        Set<String> ids = new TreeSet<>();
        type.rules().forEach(rule -> ids.add(rule.id()));
        type.choices().forEach(choice -> ids.add(choice.id().replace('_', '-')));
        type.members().forEach(member -> member.type().object().ifPresent(below -> ids.addAll(ids(below))));
        return ids;
    }
}
