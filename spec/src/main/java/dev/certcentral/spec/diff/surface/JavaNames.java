package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.Parameter;
import java.util.Locale;

/** Java names as the generator makes them, as far as two of them must be told apart. */
final class JavaNames {

    private JavaNames() {}

    static String member(Parameter parameter) {
        return camel(parameter.codeName().orElse(parameter.name()));
    }

    static String camel(String name) {
        String pascal = pascal(name);
        return pascal.isEmpty() ? pascal : Character.toLowerCase(pascal.charAt(0)) + pascal.substring(1);
    }

    static String pascal(String name) {
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

    static String constant(EnumValue value) {
        return constant(value.codeName().orElse(value.value().toString()));
    }

    static String constant(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
