package dev.certcentral.tools.diff.mutate;

import dev.certcentral.tools.diff.mutate.Operator.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of rules. */
final class RuleOperators {

    private static final List<String> EFFECTS = List.of(
            "require",
            "forbid",
            "at_least_one",
            "exactly_one",
            "at_most_one",
            "ignore",
            "override",
            "limit",
            "allow",
            "within");

    private RuleOperators() {}

    static List<Operator> all() {
        List<Operator> operators = new ArrayList<>();
        for (String effect : EFFECTS) {
            operators.add(new Operator("add-rule-" + effect, (specs, dice) -> add(specs, dice, effect)));
        }
        operators.add(new Operator("remove-rule", RuleOperators::remove));
        operators.add(new Operator("edit-rule-effect", RuleOperators::edit));
        operators.add(new Operator("widen-condition", RuleOperators::widen));
        operators.add(new Operator("narrow-condition", RuleOperators::narrow));
        operators.add(new Operator("reword-rule", RuleOperators::reword));
        operators.add(new Operator("rename-rule", RuleOperators::rename));
        return operators;
    }

    private record Place(Spot spot, Map<String, Object> rule) {
        Done done() {
            return new Done(spot.way() + " " + effect(rule), spot.at() + " rule " + rule.get("id"));
        }
    }

    private static String effect(Map<String, Object> rule) {
        return EFFECTS.stream().filter(rule::containsKey).findFirst().orElse("nothing");
    }

    private static Optional<Place> one(SpecTexts specs, Dice dice) {
        List<Place> places = new ArrayList<>();
        for (Spot spot : Spot.all(specs)) {
            if (spot.owner().get("parameters") == spot.parameters()) {
                Trees.items(spot.owner(), "rules").forEach(rule -> places.add(new Place(spot, Trees.map(rule))));
            }
        }
        return dice.any(places);
    }

    private static Optional<Done> add(SpecTexts specs, Dice dice, String effect) {
        List<Spot> spots = Spot.all(specs).stream()
                .filter(spot -> spot.owner().get("parameters") == spot.parameters()
                        && spot.parameters().size() > 2)
                .toList();
        return dice.any(spots).flatMap(spot -> {
            List<String> names = dice.shuffled(spot.parameters().keySet());
            Map<String, Object> rule = Trees.mapOf("id", "made-up-rule");
            if (dice.flip()) {
                rule.put(dice.flip() ? "when_present" : "when_absent", names.get(2));
            }
            Object demand = demand(specs, spot, names, effect);
            if (demand == null) {
                return Optional.empty();
            }
            rule.put(effect, demand);
            rule.put("says", "Somebody made this up.");
            spot.owner().computeIfAbsent("rules", key -> Trees.listOf());
            List<Object> rules = Trees.items(spot.owner(), "rules");
            rules.add(dice.below(rules.size() + 1), rule);
            return Optional.of(new Place(spot, rule).done());
        });
    }

    private static Object demand(SpecTexts specs, Spot spot, List<String> names, String effect) {
        return switch (effect) {
            case "require", "forbid", "ignore" -> names.get(0);
            case "at_least_one", "exactly_one", "at_most_one" -> Trees.listOf(names.get(0), names.get(1));
            case "override" -> Trees.mapOf("winner", names.get(0), "losers", Trees.listOf(names.get(1)));
            case "limit" ->
                first(specs, spot, names, "object[]")
                        .map(name -> {
                            Map<String, Object> where = Trees.mapOf();
                            Trees.child(Trees.map(spot.parameters().get(name)), "parameters")
                                    .forEach((member, node) -> {
                                        List<Object> values = Trees.items(Trees.map(node), "values");
                                        if (!values.isEmpty() && where.isEmpty()) {
                                            where.put(member, ValueOperators.text(values.get(0)));
                                        }
                                    });
                            return Trees.mapOf("array", name, "where", where, "max", 7);
                        })
                        .orElse(null);
            case "allow" ->
                first(specs, spot, names, "integer")
                        .map(name -> Trees.mapOf(name, Trees.listOf(100, 5)))
                        .orElse(null);
            default ->
                first(specs, spot, names, "date")
                        .map(name -> Trees.mapOf("path", name, "years", 3))
                        .orElse(null);
        };
    }

    private static Optional<String> first(SpecTexts specs, Spot spot, List<String> names, String kind) {
        return names.stream()
                .filter(name ->
                        Kinds.of(specs, Trees.map(spot.parameters().get(name))).equals(kind))
                .findFirst();
    }

    private static Optional<Done> remove(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            Trees.items(place.spot().owner(), "rules").remove(place.rule());
            References.dropEmpty(specs);
            return place.done();
        });
    }

    private static Optional<Done> edit(SpecTexts specs, Dice dice) {
        return one(specs, dice).flatMap(place -> {
            String old = effect(place.rule());
            List<String> names = dice.shuffled(place.spot().parameters().keySet());
            String now = dice.one(EFFECTS);
            Object demand = names.size() < 3 ? null : demand(specs, place.spot(), names, now);
            if (demand == null) {
                return Optional.empty();
            }
            place.rule().remove(old);
            place.rule().remove("or_unlisted");
            place.rule().put(now, demand);
            return Optional.of(place.done());
        });
    }

    private static Optional<Done> widen(SpecTexts specs, Dice dice) {
        return one(specs, dice)
                .filter(place -> place.rule().keySet().stream().anyMatch(key -> key.startsWith("when")))
                .map(place -> {
                    place.rule().keySet().removeIf(key -> key.startsWith("when"));
                    return place.done();
                });
    }

    private static Optional<Done> narrow(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            List<String> names = dice.shuffled(place.spot().parameters().keySet());
            place.rule().putIfAbsent(dice.flip() ? "when_present" : "when_absent", names.get(0));
            return place.done();
        });
    }

    private static Optional<Done> reword(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            place.rule().put("says", "Said in other words.");
            return place.done();
        });
    }

    private static Optional<Done> rename(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            place.rule().put("id", "another-id");
            return place.done();
        });
    }
}
