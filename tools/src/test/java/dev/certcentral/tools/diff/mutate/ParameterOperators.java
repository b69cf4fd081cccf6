package dev.certcentral.tools.diff.mutate;

import dev.certcentral.tools.diff.mutate.Operator.Done;
import dev.certcentral.tools.diff.mutate.Spot.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Changes of single parameters. */
final class ParameterOperators {

    private static final List<String> NAMES =
            List.of("a_first", "extra", "middle_one", "note_two", "serial", "zz_last", "given-name", "value_of");
    private static final List<String> OF_ITS_TYPE = List.of(
            "type",
            "values",
            "default",
            "min",
            "max",
            "max_length",
            "max_items",
            "format",
            "as_type",
            "parameters",
            "choices",
            "rules",
            "open",
            "partial",
            "members");

    private ParameterOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator("add-optional-parameter", (specs, dice) -> add(specs, dice, "no")),
                new Operator("add-required-parameter", (specs, dice) -> add(specs, dice, "yes")),
                new Operator("add-conditional-parameter", (specs, dice) -> add(specs, dice, "conditional")),
                new Operator("remove-parameter", ParameterOperators::remove),
                new Operator("change-requirement", ParameterOperators::require),
                new Operator("change-type", ParameterOperators::retype),
                new Operator("rename-parameter", (specs, dice) -> rename(specs, dice, false)),
                new Operator("rename-parameter-keeping-as", (specs, dice) -> rename(specs, dice, true)),
                new Operator("change-as", ParameterOperators::renameInCode),
                new Operator("change-as-type", ParameterOperators::renameType),
                new Operator("reorder-parameters", ParameterOperators::reorder),
                new Operator("edit-about", edit(field -> true, (field, dice) -> {
                    field.description().put("about", "Says something else.");
                    return "";
                })),
                new Operator("toggle-sensitive", edit(field -> true, (field, dice) -> {
                    boolean was = field.description().remove("sensitive") != null;
                    if (!was) {
                        field.description().put("sensitive", "yes");
                    }
                    return was ? "off" : "on";
                })));
    }

    /** An operator that changes one description; the function says what it did, or null when it cannot. */
    static BiFunction<SpecTexts, Dice, Optional<Done>> edit(
            Predicate<Field> fits, BiFunction<Field, Dice, String> change) {
        return (specs, dice) -> dice.any(
                        Spot.fields(specs).stream().filter(fits).toList())
                .flatMap(field -> {
                    String detail = field.detail(specs);
                    return Optional.ofNullable(change.apply(field, dice))
                            .map(how -> new Done((detail + " " + how).strip(), field.at()));
                });
    }

    private static Optional<Done> add(SpecTexts specs, Dice dice, String required) {
        List<Spot> spots = Spot.all(specs).stream()
                .filter(spot -> !spot.way().equals("path"))
                .toList();
        return dice.any(spots).map(spot -> {
            String name = dice.one(NAMES);
            Map<String, Object> description = Trees.mapOf("required", required, "about", "Something new.");
            Types.assign(specs, dice, description, spot);
            dice.insert(spot.parameters(), name, description);
            return new Done(new Field(spot, name, description).detail(specs), spot.at() + "." + name);
        });
    }

    private static Optional<Done> remove(SpecTexts specs, Dice dice) {
        return dice.any(Spot.fields(specs)).map(field -> {
            String detail = field.detail(specs);
            field.spot().parameters().remove(field.name());
            References.remove(specs, field.spot(), field.name());
            if (field.spot().way().equals("path")) {
                Trees.replaceTexts(field.spot().owner(), text -> text.replace("/{" + field.name() + "}", ""));
            }
            return new Done(detail, field.at());
        });
    }

    private static Optional<Done> require(SpecTexts specs, Dice dice) {
        return edit(field -> true, (field, d) -> {
                    String was = field.requirement();
                    String now = d.one(List.of("yes", "no", "conditional"));
                    field.description().put("required", now);
                    return was.equals(field.requirement()) ? null : "to " + field.requirement();
                })
                .apply(specs, dice);
    }

    private static Optional<Done> retype(SpecTexts specs, Dice dice) {
        return edit(field -> true, (field, d) -> {
                    String was = Kinds.of(specs, field.description());
                    field.description().keySet().removeAll(OF_ITS_TYPE);
                    Types.assign(specs, d, field.description(), field.spot());
                    String now = Kinds.of(specs, field.description());
                    return was.equals(now) ? null : "to " + now;
                })
                .apply(specs, dice);
    }

    private static Optional<Done> rename(SpecTexts specs, Dice dice, boolean keepCode) {
        return dice.any(Spot.fields(specs)).map(field -> {
            String detail = field.detail(specs);
            String to = dice.one(NAMES);
            if (keepCode) {
                field.description().putIfAbsent("as", field.name());
            }
            Trees.renameKey(field.spot().parameters(), field.name(), to);
            References.rename(specs, field.spot(), field.name(), to);
            if (field.spot().way().equals("path")) {
                Trees.replaceTexts(
                        field.spot().owner(), text -> text.replace("/{" + field.name() + "}", "/{" + to + "}"));
            }
            boolean named = field.description().containsKey("as_type");
            boolean inPlace = detail.contains("object") || detail.contains("enum");
            return new Done(
                    detail
                            + (!inPlace || detail.contains("shared")
                                    ? ""
                                    : named ? " with as_type" : " without as_type"),
                    field.at() + " to " + to);
        });
    }

    private static Optional<Done> renameInCode(SpecTexts specs, Dice dice) {
        return edit(field -> true, (field, d) -> {
                    boolean had = field.description().containsKey("as");
                    if (had && d.flip()) {
                        field.description().remove("as");
                        return "removed";
                    }
                    field.description().put("as", d.one(List.of("other_name", "in_code", "a_name")));
                    return had ? "changed" : "added";
                })
                .apply(specs, dice);
    }

    private static Optional<Done> renameType(SpecTexts specs, Dice dice) {
        return edit(
                        field -> {
                            String kind = Kinds.of(specs, field.description());
                            return !kind.startsWith("shared") && (kind.startsWith("enum") || kind.startsWith("object"));
                        },
                        (field, d) -> {
                            field.description().put("as_type", d.one(List.of("OtherType", "Kind", "Aspect")));
                            return "";
                        })
                .apply(specs, dice);
    }

    private static Optional<Done> reorder(SpecTexts specs, Dice dice) {
        List<Spot> spots = Spot.all(specs).stream()
                .filter(spot -> spot.parameters().size() > 1)
                .toList();
        return dice.any(spots).map(spot -> {
            Trees.reorder(spot.parameters(), dice.shuffled(spot.parameters().keySet()));
            return new Done(spot.way(), spot.at());
        });
    }
}
