package dev.certcentral.conformance.equivalence;

import dev.certcentral.spec.model.ObjectType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of an object and of everything inside it. */
final class SpecRules {

    private SpecRules() {}

    /** What they say, by their ids, which are unique in an operation. */
    static Map<String, String> says(ObjectType type) {
        Map<String, String> says = new LinkedHashMap<>();
        type.rules().forEach(rule -> says.put(rule.id(), rule.says()));
        type.members().forEach(member -> member.type().object().ifPresent(below -> says.putAll(says(below))));
        return says;
    }
}
