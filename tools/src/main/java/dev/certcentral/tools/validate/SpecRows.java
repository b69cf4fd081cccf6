package dev.certcentral.tools.validate;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows of a page a mistake comes from: those of the rule that is broken, otherwise those of the parameter. */
final class SpecRows {

    private final Map<String, List<Integer>> rules = new HashMap<>();
    private final Map<String, List<Integer>> parameters = new HashMap<>();

    SpecRows(ObjectType body) {
        collect(body, "");
    }

    private void collect(ObjectType type, String path) {
        for (Rule rule : type.rules()) {
            rules.putIfAbsent(rule.id(), rule.rows());
        }
        for (Parameter member : type.members()) {
            parameters.put(path + member.name(), member.rows());
            member.type().object().ifPresent(inner -> collect(inner, path + member.name() + "."));
        }
    }

    List<Integer> of(String rule, String path) {
        List<Integer> rows = rules.get(rule);
        return rows != null ? rows : parameters.getOrDefault(path.replaceAll("\\[[0-9]+]", ""), List.of());
    }
}
