package dev.certcentral.tools.export.schema;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;

/** Names of schemas: those of the generated classes, with the outer class in front of the inner one. */
public final class Names {

    private Names() {}

    /** The name of an object that a spec describes in place, or sees differently than its declaration. */
    static String inside(String outer, Parameter member, ObjectType type) {
        return outer + type.name().or(type::codeName).orElseGet(() -> pascal(member.name()));
    }

    /** Words run together with capitals, such as {@code ShipInfo} for {@code ship_info}. */
    public static String pascal(String name) {
        StringBuilder text = new StringBuilder();
        boolean up = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (word) {
                text.append(up ? Character.toUpperCase(c) : c);
            }
            up = !word;
        }
        return text.toString();
    }
}
