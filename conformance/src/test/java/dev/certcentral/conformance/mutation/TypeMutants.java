package dev.certcentral.conformance.mutation;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Types with one limit moved or dropped. */
final class TypeMutants {

    private TypeMutants() {}

    static List<Mutated<FieldType>> of(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return text(text);
        }
        if (type instanceof FieldType.Whole whole) {
            return whole(whole);
        }
        if (type instanceof FieldType.Bool bool) {
            return List.of(
                    new Mutated<>(bool.nullable() ? " not null" : " or null", new FieldType.Bool(!bool.nullable())));
        }
        if (type instanceof FieldType.Switch how) {
            return List.of(new Mutated<>(how.text() ? " as number" : " as text", new FieldType.Switch(!how.text())));
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration(enumeration);
        }
        if (type instanceof FieldType.ListOf list) {
            return list(list);
        }
        return ObjectMutants.of(((FieldType.Nested) type).type()).stream()
                .map(mutant -> mutant.in("", changed -> (FieldType) new FieldType.Nested(changed)))
                .toList();
    }

    private static List<Mutated<FieldType>> text(FieldType.Text text) {
        List<Mutated<FieldType>> mutants = new ArrayList<>();
        text.format()
                .ifPresent(format -> mutants.add(new Mutated<>(
                        " format " + format.word() + " dropped",
                        new FieldType.Text(Optional.empty(), text.maxLength()))));
        text.maxLength().ifPresent(max -> {
            mutants.add(new Mutated<>(" max_length dropped", new FieldType.Text(text.format(), OptionalInt.empty())));
            for (int other : List.of(max - 1, max + 1)) {
                mutants.add(new Mutated<>(
                        " max_length " + other, new FieldType.Text(text.format(), OptionalInt.of(other))));
            }
        });
        return mutants;
    }

    private static List<Mutated<FieldType>> whole(FieldType.Whole whole) {
        List<Mutated<FieldType>> mutants = new ArrayList<>();
        whole.min().ifPresent(min -> {
            mutants.add(new Mutated<>(
                    " min dropped", new FieldType.Whole(OptionalLong.empty(), whole.max(), whole.allowed())));
            for (long other : List.of(min - 1, min + 1)) {
                mutants.add(new Mutated<>(
                        " min " + other, new FieldType.Whole(OptionalLong.of(other), whole.max(), whole.allowed())));
            }
        });
        whole.max().ifPresent(max -> {
            mutants.add(new Mutated<>(
                    " max dropped", new FieldType.Whole(whole.min(), OptionalLong.empty(), whole.allowed())));
            for (long other : List.of(max - 1, max + 1)) {
                mutants.add(new Mutated<>(
                        " max " + other, new FieldType.Whole(whole.min(), OptionalLong.of(other), whole.allowed())));
            }
        });
        if (!whole.allowed().isEmpty()) {
            allowed(whole, mutants);
        }
        return mutants;
    }

    private static void allowed(FieldType.Whole whole, List<Mutated<FieldType>> mutants) {
        long more = whole.allowed().stream().mapToLong(n -> n).max().orElseThrow() + 1;
        mutants.add(new Mutated<>(" any number", new FieldType.Whole(whole.min(), whole.max(), List.of())));
        mutants.add(new Mutated<>(
                " also " + more, new FieldType.Whole(whole.min(), whole.max(), Lists.plus(whole.allowed(), more))));
        for (int i = 0; i < whole.allowed().size(); i++) {
            mutants.add(new Mutated<>(
                    " not " + whole.allowed().get(i),
                    new FieldType.Whole(whole.min(), whole.max(), Lists.without(whole.allowed(), i))));
        }
    }

    private static List<Mutated<FieldType>> enumeration(FieldType.Enumeration enumeration) {
        List<Mutated<FieldType>> mutants = new ArrayList<>();
        EnumValue more = new EnumValue(new Value.Text("another"), Optional.empty(), "");
        mutants.add(new Mutated<>(" also another", with(enumeration, Lists.plus(enumeration.values(), more))));
        for (int i = 0; i < enumeration.values().size() && enumeration.values().size() > 1; i++) {
            mutants.add(new Mutated<>(
                    " not " + enumeration.values().get(i).value(),
                    with(enumeration, Lists.without(enumeration.values(), i))));
        }
        return mutants;
    }

    private static FieldType with(FieldType.Enumeration enumeration, List<EnumValue> values) {
        return new FieldType.Enumeration(enumeration.name(), enumeration.codeName(), values);
    }

    private static List<Mutated<FieldType>> list(FieldType.ListOf list) {
        List<Mutated<FieldType>> mutants = new ArrayList<>();
        of(list.element())
                .forEach(mutant ->
                        mutants.add(mutant.in("[]", changed -> new FieldType.ListOf(changed, list.maxItems()))));
        list.maxItems().ifPresent(max -> {
            mutants.add(new Mutated<>(" max_items dropped", new FieldType.ListOf(list.element(), OptionalInt.empty())));
            for (int other : List.of(max - 1, max + 1)) {
                mutants.add(new Mutated<>(
                        " max_items " + other, new FieldType.ListOf(list.element(), OptionalInt.of(other))));
            }
        });
        return mutants;
    }
}
