package dev.certcentral.tools.diff.mutate;

import dev.certcentral.tools.diff.mutate.Operator.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Changes of allowed values. */
final class ValueOperators {

    private ValueOperators() {}

    /**
     * A list of allowed values.
     *
     * @param detail what it belongs to in general
     * @param at where it is
     * @param values the values
     * @param owner what is around the parameter; empty for a shared enumeration
     * @param name the parameter's name
     */
    private record Listing(String detail, String at, List<Object> values, Map<String, Object> owner, String name) {

        /** Options of the choice that the parameter selects. */
        Optional<Map<String, Object>> options() {
            return Trees.child(owner, "choices").values().stream()
                    .map(Trees::map)
                    .filter(choice -> name.equals(choice.get("by")))
                    .map(choice -> Trees.child(choice, "options"))
                    .findFirst();
        }
    }

    static List<Operator> all() {
        return List.of(
                new Operator("add-value", ValueOperators::add),
                new Operator("remove-value", ValueOperators::remove),
                new Operator("rename-value", ValueOperators::rename),
                new Operator("change-value-as", ValueOperators::renameInCode),
                new Operator("edit-value-about", ValueOperators::describe),
                new Operator("reorder-values", ValueOperators::reorder));
    }

    private static List<Listing> all(SpecTexts specs) {
        List<Listing> listings = new ArrayList<>();
        for (Spot.Field field : Spot.fields(specs)) {
            if (field.description().containsKey("values")) {
                listings.add(new Listing(
                        field.detail(specs),
                        field.at(),
                        Trees.items(field.description(), "values"),
                        field.spot().owner(),
                        field.name()));
            }
        }
        Set<String> received = Spot.received(specs);
        specs.trees().forEach((file, tree) -> {
            if (file.startsWith("types/") && tree.containsKey("values")) {
                String way = received.contains(tree.get("type")) ? "response" : "request";
                listings.add(new Listing(way + " shared enum", file, Trees.items(tree, "values"), Trees.mapOf(), ""));
            }
        });
        return listings;
    }

    private static Optional<Listing> one(SpecTexts specs, Dice dice) {
        return dice.any(all(specs));
    }

    static Object text(Object value) {
        return value instanceof Map<?, ?> map ? map.get("value") : value;
    }

    private static boolean numbers(Listing listing) {
        return listing.detail().contains("integer");
    }

    private static Optional<Done> add(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(listing -> {
            Object value = numbers(listing) ? (Object) 777 : dice.one(List.of("brand_new", "aaa", "4711"));
            listing.values().add(dice.below(listing.values().size() + 1), value);
            listing.options().ifPresent(options -> dice.insert(options, value.toString(), Trees.listOf()));
            return new Done(listing.detail(), listing.at() + " " + value);
        });
    }

    private static Optional<Done> remove(SpecTexts specs, Dice dice) {
        return one(specs, dice).filter(listing -> listing.values().size() > 1).map(listing -> {
            Object value = listing.values().remove(dice.below(listing.values().size()));
            listing.options().ifPresent(options -> options.remove(text(value).toString()));
            return new Done(listing.detail(), listing.at() + " " + value);
        });
    }

    private static Optional<Done> rename(SpecTexts specs, Dice dice) {
        return one(specs, dice).filter(listing -> !numbers(listing)).map(listing -> {
            int index = dice.below(listing.values().size());
            Object old = listing.values().get(index);
            boolean keepsName = old instanceof Map<?, ?> map && map.containsKey("as");
            if (old instanceof Map<?, ?> map) {
                Trees.map(map).put("value", "renamed");
            } else {
                listing.values().set(index, "renamed");
            }
            listing.options()
                    .ifPresent(options -> Trees.renameKey(options, text(old).toString(), "renamed"));
            return new Done(
                    listing.detail() + (keepsName ? " with as" : " without as"), listing.at() + " " + text(old));
        });
    }

    private static Optional<Done> renameInCode(SpecTexts specs, Dice dice) {
        return one(specs, dice).filter(listing -> !numbers(listing)).map(listing -> {
            int index = dice.below(listing.values().size());
            Map<String, Object> value = asMap(listing, index);
            boolean had = value.containsKey("as");
            String how = had ? "changed" : "added";
            if (had && dice.flip()) {
                value.remove("as");
                how = "removed";
            } else {
                value.put("as", "other_name");
            }
            return new Done(listing.detail() + " " + how, listing.at() + " " + value.get("value"));
        });
    }

    private static Optional<Done> describe(SpecTexts specs, Dice dice) {
        return one(specs, dice).filter(listing -> !numbers(listing)).map(listing -> {
            Map<String, Object> value =
                    asMap(listing, dice.below(listing.values().size()));
            value.put("about", "Means something else.");
            return new Done(listing.detail(), listing.at() + " " + value.get("value"));
        });
    }

    private static Map<String, Object> asMap(Listing listing, int index) {
        Object value = listing.values().get(index);
        if (!(value instanceof Map<?, ?>)) {
            listing.values().set(index, Trees.mapOf("value", value));
        }
        return Trees.map(listing.values().get(index));
    }

    private static Optional<Done> reorder(SpecTexts specs, Dice dice) {
        return one(specs, dice).filter(listing -> listing.values().size() > 1).map(listing -> {
            List<Object> shuffled = dice.shuffled(listing.values());
            listing.values().clear();
            listing.values().addAll(shuffled);
            return new Done(listing.detail(), listing.at());
        });
    }
}
