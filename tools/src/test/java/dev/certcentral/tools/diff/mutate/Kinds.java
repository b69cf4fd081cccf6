package dev.certcentral.tools.diff.mutate;

import java.util.Map;

/** Names what parameters hold, as far as it matters to Java. */
final class Kinds {

    private Kinds() {}

    static String base(String word) {
        return word.endsWith("[]") ? word.substring(0, word.length() - 2) : word;
    }

    /** Such as {@code string}, {@code date}, {@code enum}, {@code shared object[]}. */
    static String of(SpecTexts specs, Map<String, Object> description) {
        String word =
                (String) description.getOrDefault("type", description.containsKey("parameters") ? "object" : "string");
        String array = word.endsWith("[]") ? "[]" : "";
        String base = base(word);
        Map<String, Object> shared = specs.trees().get("types/" + base + ".yaml");
        if (shared != null) {
            return (shared.containsKey("values") ? "shared enum" : "shared object") + array;
        }
        if (base.equals("string") && description.containsKey("values")) {
            return "enum" + array;
        }
        return ("dd MMM yyyy".equals(description.get("format")) ? "date" : base) + array;
    }
}
