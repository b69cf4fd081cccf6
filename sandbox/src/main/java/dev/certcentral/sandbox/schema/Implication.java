package dev.certcentral.sandbox.schema;

import dev.certcentral.sandbox.schema.RuleSchemas.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one schema holds, another must hold, too.
 *
 * @param when the condition; empty: always
 * @param then what must hold
 * @param demand the same in words
 */
record Implication(Map<String, Object> when, Map<String, Object> then, Demand demand) {

    /** Neighbours of the same rule and the same condition made one. */
    static List<Implication> joined(List<Implication> all) {
        List<Implication> joined = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Implication first = all.get(i);
            List<Map<String, Object>> thens = new ArrayList<>(List.of(first.then));
            while (i + 1 < all.size() && first.belongsWith(all.get(i + 1))) {
                i++;
                thens.add(all.get(i).then);
            }
            joined.add(new Implication(first.when, Schemas.merged(thens), first.demand));
        }
        return joined;
    }

    private boolean belongsWith(Implication next) {
        return demand.rule().equals(next.demand.rule()) && when.equals(next.when);
    }

    Part part(SchemaStyle style) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$comment", demand.says().isEmpty() ? demand.rule() : demand.rule() + ": " + demand.says());
        if (when.isEmpty()) {
            schema.putAll(then);
        } else if (style == SchemaStyle.PLAIN
                && onlyRequires(when)
                && onlyRequires(then)
                && names(when).size() == 1) {
            schema.put("dependentRequired", Schemas.of((String) names(when).get(0), names(then)));
        } else {
            schema.put("if", when);
            schema.put("then", then);
        }
        return new Part(schema, demand);
    }

    private static boolean onlyRequires(Map<String, Object> schema) {
        return schema.size() == 1 && schema.get("required") instanceof List<?>;
    }

    private static List<?> names(Map<String, Object> schema) {
        return (List<?>) schema.getOrDefault("required", List.of());
    }
}
