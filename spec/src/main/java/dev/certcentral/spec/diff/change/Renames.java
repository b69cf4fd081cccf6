package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells a new name from a new thing. */
final class Renames {

    private Renames() {}

    /**
     * Pairs the members of two objects: those of the same name, and then those that are alike in type and requirement and
     * stand in the same row, have the same description or, if there are neither rows nor descriptions, the same position.
     */
    static Matches<Parameter> members(ObjectType before, ObjectType after) {
        return Matches.by(before.members(), after.members(), Parameter::name)
                .thenIf(Renames::row, Renames::row)
                .thenIf(Renames::words, Renames::words)
                .thenIf(position(before, after), position(after, before));
    }

    private static Optional<List<Object>> row(Parameter parameter) {
        return parameter.rows().isEmpty() ? Optional.empty() : Optional.of(alike(parameter, parameter.rows()));
    }

    private static Optional<List<Object>> words(Parameter parameter) {
        return parameter.about().isEmpty() ? Optional.empty() : Optional.of(alike(parameter, parameter.about()));
    }

    private static Function<Parameter, Optional<List<Object>>> position(ObjectType object, ObjectType other) {
        if (object.members().size() != other.members().size()) {
            return parameter -> Optional.empty();
        }
        Map<String, Integer> positions = new HashMap<>();
        object.members().forEach(member -> positions.put(member.name(), positions.size()));
        return parameter -> parameter.rows().isEmpty() && parameter.about().isEmpty()
                ? Optional.ofNullable(positions.get(parameter.name())).map(position -> alike(parameter, position))
                : Optional.empty();
    }

    private static List<Object> alike(Parameter parameter, Object what) {
        return List.of(kind(parameter.type()), parameter.requirement(), what);
    }

    /** What went here and came there with the same name and kind of value has moved. */
    static List<String> mover(Parameter parameter) {
        return List.of(parameter.name(), kind(parameter.type()));
    }

    /** What it is, whatever the order of its values or members. */
    static String kind(FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return "object "
                    + nested.type().members().stream()
                            .map(Parameter::name)
                            .sorted()
                            .toList();
        }
        if (type instanceof FieldType.ListOf list) {
            return kind(list.element()) + "[]";
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return "one of "
                    + enumeration.values().stream()
                            .map(value -> new Thing.OfValue(value.value()).text())
                            .sorted()
                            .toList();
        }
        return type instanceof FieldType.Whole whole
                ? "integer " + whole.allowed().stream().sorted().toList()
                : TypeText.of(type);
    }
}
