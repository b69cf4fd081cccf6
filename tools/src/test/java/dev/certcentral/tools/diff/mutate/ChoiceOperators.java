package dev.certcentral.tools.diff.mutate;

import dev.certcentral.tools.diff.mutate.Operator.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Changes of choices. */
final class ChoiceOperators {

    private ChoiceOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator("add-choice", ChoiceOperators::add),
                new Operator("remove-choice", ChoiceOperators::remove),
                new Operator("rename-choice", ChoiceOperators::rename),
                new Operator("change-choice-as-type", ChoiceOperators::renameType),
                new Operator("add-option", ChoiceOperators::addOption),
                new Operator("remove-option", ChoiceOperators::removeOption),
                new Operator("add-option-member", ChoiceOperators::addMember),
                new Operator("remove-option-member", ChoiceOperators::removeMember),
                new Operator("toggle-option-member", ChoiceOperators::toggleMember),
                new Operator("reorder-option-members", ChoiceOperators::reorderMembers),
                new Operator("reorder-options", ChoiceOperators::reorderOptions));
    }

    private record Place(Spot spot, String id, Map<String, Object> choice) {

        Map<String, Object> options() {
            return Trees.child(choice, "options");
        }

        Done done(String how) {
            String kind = choice.containsKey("by") ? "choice" : "ways to fill";
            return new Done((spot.way() + " " + kind + " " + how).strip(), spot.at() + " choice " + id);
        }

        /** The description of what selects the option. */
        Map<String, Object> by() {
            return Trees.child(spot.parameters(), String.valueOf(choice.get("by")));
        }
    }

    private static Optional<Place> one(SpecTexts specs, Dice dice) {
        List<Place> places = new ArrayList<>();
        for (Spot spot : Spot.all(specs)) {
            if (spot.owner().get("parameters") == spot.parameters()) {
                Trees.child(spot.owner(), "choices")
                        .forEach((id, node) -> places.add(new Place(spot, id, Trees.map(node))));
            }
        }
        return dice.any(places);
    }

    private static Optional<Done> add(SpecTexts specs, Dice dice) {
        List<Spot.Field> fields = Spot.fields(specs).stream()
                .filter(field ->
                        field.spot().owner().get("parameters") == field.spot().parameters())
                .filter(field -> Kinds.of(specs, field.description()).equals("enum"))
                .filter(field -> field.choice().isEmpty())
                .toList();
        return dice.any(fields).map(field -> {
            Map<String, Object> options = Trees.mapOf();
            Trees.items(field.description(), "values")
                    .forEach(value -> options.put(ValueOperators.text(value).toString(), Trees.listOf()));
            String detail = field.detail(specs);
            List<String> free = new ArrayList<>(free(field.spot()));
            free.remove(field.name());
            dice.any(free)
                    .ifPresent(name -> options.put(options.keySet().iterator().next(), Trees.listOf(name)));
            field.spot().owner().computeIfAbsent("choices", key -> Trees.mapOf());
            Trees.child(field.spot().owner(), "choices")
                    .put(
                            "made_up",
                            Trees.mapOf("by", field.name(), "about", "Something to choose.", "options", options));
            return new Done(detail, field.at());
        });
    }

    private static Optional<Done> remove(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            Trees.child(place.spot().owner(), "choices").remove(place.id());
            References.dropEmpty(specs);
            return place.done("");
        });
    }

    private static Optional<Done> rename(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            Trees.renameKey(Trees.child(place.spot().owner(), "choices"), place.id(), "renamed_choice");
            return place.done(place.choice().containsKey("as_type") ? "with as_type" : "without as_type");
        });
    }

    private static Optional<Done> renameType(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            place.choice().put("as_type", "OtherChoice");
            return place.done("");
        });
    }

    private static Optional<Done> addOption(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            List<Object> members = Trees.listOf();
            dice.any(free(place.spot())).filter(name -> dice.flip()).ifPresent(members::add);
            dice.insert(place.options(), "brand_new", members);
            if (place.choice().containsKey("by")) {
                Trees.items(place.by(), "values").add("brand_new");
            }
            return place.done(members.isEmpty() ? "without members" : "with a member");
        });
    }

    /** Members that no choice has and that an option can take: those that may be left out. */
    private static List<String> free(Spot spot) {
        return spot.parameters().keySet().stream()
                .map(name ->
                        new Spot.Field(spot, name, Trees.map(spot.parameters().get(name))))
                .filter(field ->
                        field.choice().isEmpty() && !field.requirement().equals("required"))
                .map(Spot.Field::name)
                .toList();
    }

    private static Optional<Done> removeOption(SpecTexts specs, Dice dice) {
        return one(specs, dice).filter(place -> place.options().size() > 1).map(place -> {
            String option = dice.one(List.copyOf(place.options().keySet()));
            place.options().remove(option);
            Trees.items(place.by(), "values")
                    .removeIf(value -> ValueOperators.text(value).toString().equals(option));
            return place.done("");
        });
    }

    private static Optional<Done> changeMembers(SpecTexts specs, Dice dice, Function<Members, String> change) {
        return one(specs, dice)
                .flatMap(place -> dice.any(place.options().values())
                        .flatMap(members -> Optional.ofNullable(change.apply(new Members(place, Trees.list(members))))
                                .map(place::done)));
    }

    private record Members(Place place, List<Object> list) {}

    private static Optional<Done> addMember(SpecTexts specs, Dice dice) {
        return changeMembers(specs, dice, members -> {
            List<String> candidates = new ArrayList<>(free(members.place().spot()));
            members.place()
                    .options()
                    .values()
                    .forEach(list -> Trees.list(list)
                            .forEach(name -> candidates.add(name.toString().replace("?", ""))));
            candidates.removeIf(
                    name -> members.list().contains(name) || members.list().contains(name + "?"));
            String name = dice.any(candidates).orElse(null);
            if (name == null) {
                return null;
            }
            boolean optional = dice.flip();
            boolean isNew = free(members.place().spot()).contains(name);
            members.list().add(dice.below(members.list().size() + 1), optional ? name + "?" : name);
            return (optional ? "optional" : "required") + (isNew ? " so far free" : " of another option");
        });
    }

    private static Optional<Done> removeMember(SpecTexts specs, Dice dice) {
        return changeMembers(specs, dice, members -> {
            if (members.list().isEmpty()) {
                return null;
            }
            Object gone = members.list().remove(dice.below(members.list().size()));
            return gone.toString().endsWith("?") ? "optional" : "required";
        });
    }

    private static Optional<Done> toggleMember(SpecTexts specs, Dice dice) {
        return changeMembers(specs, dice, members -> {
            if (members.list().isEmpty()) {
                return null;
            }
            int index = dice.below(members.list().size());
            String name = members.list().get(index).toString();
            boolean optional = name.endsWith("?");
            members.list().set(index, optional ? name.substring(0, name.length() - 1) : name + "?");
            return optional ? "to required" : "to optional";
        });
    }

    private static Optional<Done> reorderMembers(SpecTexts specs, Dice dice) {
        return changeMembers(specs, dice, members -> {
            if (members.list().size() < 2) {
                return null;
            }
            List<Object> shuffled = dice.shuffled(members.list());
            members.list().clear();
            members.list().addAll(shuffled);
            return members.list().stream()
                            .filter(name -> !name.toString().endsWith("?"))
                            .count() + " required";
        });
    }

    private static Optional<Done> reorderOptions(SpecTexts specs, Dice dice) {
        return one(specs, dice).map(place -> {
            Trees.reorder(place.options(), dice.shuffled(place.options().keySet()));
            return place.done("");
        });
    }
}
