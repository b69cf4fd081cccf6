package dev.certcentral.tools.diff.mutate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that holds parameters.
 *
 * @param file where it is written
 * @param way how its parameters travel: {@code request}, {@code response}, {@code path} or {@code query}
 * @param at what it is, for people
 * @param owner what is around the parameters
 * @param parameters descriptions by wire name
 */
record Spot(String file, String way, String at, Map<String, Object> owner, Map<String, Object> parameters) {

    /** All of a folder, in a fixed order. */
    static List<Spot> all(SpecTexts specs) {
        List<Spot> spots = new ArrayList<>();
        Set<String> received = received(specs);
        specs.trees().forEach((file, tree) -> {
            if (file.startsWith("operations/") && !file.endsWith(".page.yaml")) {
                for (String key : List.of("path", "query")) {
                    if (tree.containsKey(key)) {
                        spots.add(new Spot(file, key, file + "#" + key, tree, Trees.child(tree, key)));
                    }
                }
                collect(file, "request", file + "#", tree, spots);
            } else if (file.startsWith("types/")) {
                String way = received.contains(tree.get("type")) ? "response" : "request";
                collect(file, way, file + "#", tree, spots);
            }
        });
        return spots;
    }

    private static void collect(String file, String way, String at, Map<String, Object> owner, List<Spot> spots) {
        if (owner.containsKey("parameters")) {
            Map<String, Object> parameters = Trees.child(owner, "parameters");
            spots.add(new Spot(file, way, at, owner, parameters));
            parameters.forEach((name, node) -> collect(file, way, at + "." + name, Trees.map(node), spots));
        }
    }

    /** Names of shared types that occur in answers. */
    static Set<String> received(SpecTexts specs) {
        Set<String> names = new LinkedHashSet<>();
        specs.trees().forEach((file, tree) -> {
            if (file.startsWith("operations/")) {
                Object response = tree.get("response");
                String word = response instanceof Map<?, ?> map ? (String) map.get("type") : (String) response;
                if (word != null) {
                    follow(specs, Kinds.base(word), names);
                }
            }
        });
        return names;
    }

    private static void follow(SpecTexts specs, String name, Set<String> names) {
        Map<String, Object> type = specs.trees().get("types/" + name + ".yaml");
        if (type != null && names.add(name)) {
            followParameters(specs, type, names);
        }
    }

    private static void followParameters(SpecTexts specs, Map<String, Object> owner, Set<String> names) {
        Trees.child(owner, "parameters").values().forEach(node -> {
            Map<String, Object> description = Trees.map(node);
            if (description.get("type") instanceof String word) {
                follow(specs, Kinds.base(word), names);
            }
            followParameters(specs, description, names);
        });
    }

    /** The parameters of all spots. */
    static List<Field> fields(SpecTexts specs) {
        List<Field> fields = new ArrayList<>();
        for (Spot spot : all(specs)) {
            spot.parameters().forEach((name, node) -> fields.add(new Field(spot, name, Trees.map(node))));
        }
        return fields;
    }

    /**
     * One parameter.
     *
     * @param spot what holds it
     * @param name its wire name
     * @param description what is said about it
     */
    record Field(Spot spot, String name, Map<String, Object> description) {

        String at() {
            return spot.at() + "." + name;
        }

        /** Such as {@code request optional string}. */
        String detail(SpecTexts specs) {
            return spot.way() + " " + requirement() + " " + Kinds.of(specs, description) + choice();
        }

        String requirement() {
            return switch ((String) description.getOrDefault("required", "no")) {
                case "yes" -> "required";
                case "no" -> "optional";
                default -> "conditional";
            };
        }

        String choice() {
            for (Object node : Trees.child(spot.owner(), "choices").values()) {
                Map<String, Object> choice = Trees.map(node);
                String kind = choice.containsKey("by") ? "choice" : "ways to fill";
                if (name.equals(choice.get("by"))) {
                    return " selecting a choice";
                }
                for (Object option : Trees.child(choice, "options").values()) {
                    if (option instanceof List<?> members && (members.contains(name) || members.contains(name + "?"))) {
                        return " in a " + kind;
                    }
                }
            }
            return "";
        }
    }
}
