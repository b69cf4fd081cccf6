package dev.certcentral.tools.export.schema;

import dev.certcentral.sandbox.schema.Wire;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Value;
import java.util.List;
import java.util.Map;

/** What a spec says about a member beside what it may hold. */
final class Annotations {

    private Annotations() {}

    /** Puts description, default, secrecy and rows into the schema of a member. */
    static void put(Parameter member, Page page, boolean response, Map<String, Object> schema) {
        if (!member.about().isEmpty()) {
            schema.put("description", member.about());
        }
        if (!member.defaultValue().isEmpty() && !response) {
            Object value = defaultOf(member);
            alternative(schema, value).put("default", value);
        }
        if (member.sensitive()) {
            if (!response) {
                schema.put("writeOnly", true);
            }
            schema.put("x-sensitive", true);
        }
        page.rows(member.rows()).ifPresent(rows -> schema.put("$comment", rows));
    }

    /** Of values of several types, those of the default's type; otherwise the schema itself. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> alternative(Map<String, Object> schema, Object value) {
        if (schema.get("anyOf") instanceof List<?> alternatives) {
            for (Object alternative : alternatives) {
                Map<String, Object> one = (Map<String, Object>) alternative;
                if (one.get("enum") instanceof List<?> values && values.contains(value)) {
                    return one;
                }
            }
        }
        return schema;
    }

    private static Object defaultOf(Parameter member) {
        List<Value> values = member.defaultValue();
        return member.type() instanceof FieldType.ListOf
                ? Wire.of(member.type(), values)
                : Wire.of(member.type(), values.get(0));
    }
}
