package dev.certcentral.tools.diff.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes up what parameters hold. */
final class Types {

    private Types() {}

    /** Gives a description some type that may stand where it is. */
    static void assign(SpecTexts specs, Dice dice, Map<String, Object> description, Spot spot) {
        boolean url = spot.way().equals("path") || spot.way().equals("query");
        List<String> words =
                new ArrayList<>(List.of("string", "date", "integer", "boolean", "switch", "text_switch", "enum"));
        if (!url) {
            words.addAll(List.of("nullable_boolean", "object", "object[]", "enum[]"));
            words.addAll(shared(specs, spot.way()));
        }
        if (!spot.way().equals("path")) {
            words.addAll(List.of("string[]", "integer[]"));
        }
        String word = dice.one(words);
        String array = word.endsWith("[]") ? "[]" : "";
        switch (Kinds.base(word)) {
            case "date" -> description.put("format", "dd MMM yyyy");
            case "enum" -> {
                description.put("type", "string" + array);
                description.put("values", Trees.listOf("red", "green"));
            }
            case "object" -> {
                description.put("type", "object" + array);
                description.put(
                        "parameters",
                        Trees.mapOf("part", Trees.mapOf("required", dice.flip() ? "yes" : "no", "about", "A part.")));
            }
            default -> description.put("type", word);
        }
    }

    /** Shared types that travel the same way. */
    private static List<String> shared(SpecTexts specs, String way) {
        Set<String> received = Spot.received(specs);
        List<String> words = new ArrayList<>();
        specs.trees().forEach((file, tree) -> {
            if (file.startsWith("types/")) {
                String name = (String) tree.get("type");
                if (way.equals("response") == received.contains(name)) {
                    words.add(name);
                    words.add(name + "[]");
                }
            }
        });
        return words;
    }
}
