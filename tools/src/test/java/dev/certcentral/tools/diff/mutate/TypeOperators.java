package dev.certcentral.tools.diff.mutate;

import dev.certcentral.tools.diff.mutate.Operator.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of objects and shared types. */
final class TypeOperators {

    private static final List<String> OF_AN_OBJECT = List.of("parameters", "choices", "rules", "open", "partial");

    private TypeOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator("open-or-close-object", (specs, dice) -> toggle(specs, dice, "open")),
                new Operator("toggle-partial", (specs, dice) -> toggle(specs, dice, "partial")),
                new Operator("share-object", TypeOperators::share),
                new Operator("inline-object", TypeOperators::inline),
                new Operator("rename-type", TypeOperators::rename),
                new Operator("add-unused-type", TypeOperators::addUnused),
                new Operator("remove-type", TypeOperators::remove));
    }

    private static Optional<Done> toggle(SpecTexts specs, Dice dice, String key) {
        List<Spot> spots = Spot.all(specs).stream()
                .filter(spot -> spot.owner().get("parameters") == spot.parameters())
                .toList();
        return dice.any(spots).map(spot -> {
            boolean was = spot.owner().remove(key) != null;
            if (!was) {
                spot.owner().put(key, "yes");
            }
            return new Done(spot.way() + (was ? " off" : " on"), spot.at());
        });
    }

    private static Optional<Done> share(SpecTexts specs, Dice dice) {
        List<Spot.Field> fields = Spot.fields(specs).stream()
                .filter(field -> field.description().containsKey("parameters"))
                .toList();
        return dice.any(fields).map(field -> {
            String detail = field.detail(specs);
            String array = detail.contains("[]") ? "[]" : "";
            String name = "Shared" + Character.toUpperCase(field.name().charAt(0))
                    + field.name().substring(1).replaceAll("[^A-Za-z0-9]", "");
            Map<String, Object> type = Trees.mapOf("type", name, "about", "Shared from now on.");
            for (String key : OF_AN_OBJECT) {
                if (field.description().containsKey(key)) {
                    type.put(key, field.description().remove(key));
                }
            }
            field.description().remove("as_type");
            field.description().put("type", name + array);
            specs.trees().put("types/" + name + ".yaml", type);
            return new Done(detail, field.at());
        });
    }

    private static Optional<Done> inline(SpecTexts specs, Dice dice) {
        List<Spot.Field> fields = Spot.fields(specs).stream()
                .filter(field -> Kinds.of(specs, field.description()).startsWith("shared object"))
                .toList();
        return dice.any(fields).map(field -> {
            String detail = field.detail(specs);
            String word = (String) field.description().get("type");
            Map<String, Object> type = Trees.copy(specs.trees().get("types/" + Kinds.base(word) + ".yaml"));
            field.description().remove("members");
            field.description().put("type", word.endsWith("[]") ? "object[]" : "object");
            for (String key : OF_AN_OBJECT) {
                if (type.containsKey(key)) {
                    field.description().put(key, type.get(key));
                }
            }
            return new Done(detail, field.at());
        });
    }

    private static List<String> names(SpecTexts specs) {
        List<String> names = new ArrayList<>();
        specs.trees().forEach((file, tree) -> {
            if (file.startsWith("types/")) {
                names.add((String) tree.get("type"));
            }
        });
        return names;
    }

    private static String detail(SpecTexts specs, String name) {
        String way = Spot.received(specs).contains(name) ? "response" : "request";
        return way
                + (specs.trees().get("types/" + name + ".yaml").containsKey("values")
                        ? " shared enum"
                        : " shared object");
    }

    private static Optional<Done> rename(SpecTexts specs, Dice dice) {
        return dice.any(names(specs)).map(name -> {
            String detail = detail(specs, name);
            Map<String, Object> type = specs.trees().remove("types/" + name + ".yaml");
            type.put("type", "Renamed");
            specs.trees().put("types/Renamed.yaml", type);
            specs.trees().values().forEach(tree -> refer(tree, name));
            return new Done(detail, name);
        });
    }

    private static void refer(Map<String, Object> tree, String name) {
        Trees.replaceTexts(tree, text -> text.equals(name) ? "Renamed" : text.equals(name + "[]") ? "Renamed[]" : text);
    }

    private static Optional<Done> addUnused(SpecTexts specs, Dice dice) {
        Map<String, Object> type = Trees.mapOf("type", "Unused", "about", "Nobody uses it.");
        if (dice.flip()) {
            type.put("values", Trees.listOf("one", "two"));
        } else {
            type.put("parameters", Trees.mapOf("part", Trees.mapOf("about", "A part.")));
        }
        specs.trees().put("types/Unused.yaml", type);
        return Optional.of(new Done(type.containsKey("values") ? "enum" : "object", "types/Unused.yaml"));
    }

    private static Optional<Done> remove(SpecTexts specs, Dice dice) {
        return dice.any(names(specs)).map(name -> {
            String detail = detail(specs, name);
            for (Spot.Field field : Spot.fields(specs)) {
                if (field.description().get("type") instanceof String word
                        && Kinds.base(word).equals(name)) {
                    field.spot().parameters().remove(field.name());
                    References.remove(specs, field.spot(), field.name());
                }
            }
            specs.trees().remove("types/" + name + ".yaml");
            return new Done(detail, name);
        });
    }
}
