package dev.certcentral.spec.load;

import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** The tighter limits that a page sets for one member of a shared type; looser ones are refused. */
final class Refinement {

    private static final Set<String> TEXT = Set.of("max_length", "format");
    private static final Set<String> WHOLE = Set.of("values", "min", "max");
    private static final List<String> LIMITS = List.of("values", "min", "max", "max_length", "format", "members");

    private final Scope scope;
    private final Parameter declared;
    private final Fields fields;

    Refinement(Scope scope, Parameter declared, Fields fields) {
        this.scope = scope;
        this.declared = declared;
        this.fields = fields;
    }

    void refuseUnfit(FieldType type) {
        if (TypeReader.isUnknown(type)) {
            return;
        }
        Set<String> fitting = fitting(type);
        LIMITS.stream().filter(key -> !fitting.contains(key)).forEach(this::refuse);
        if (!(declared.type() instanceof FieldType.ListOf)) {
            refuse("max_items");
        }
    }

    private static Set<String> fitting(FieldType type) {
        if (type instanceof FieldType.Text) {
            return TEXT;
        }
        if (type instanceof FieldType.Whole) {
            return WHOLE;
        }
        if (type instanceof FieldType.Enumeration) {
            return Set.of("values");
        }
        return type instanceof FieldType.Nested ? Set.of("members") : Set.of();
    }

    private void refuse(String key) {
        if (fields.has(key)) {
            scope.error(
                    "key-does-not-fit",
                    fields.at(key),
                    "`" + key + "` makes no sense for `" + declared.name() + "`; drop it");
        }
    }

    OptionalInt maxItems(FieldType.ListOf list) {
        return tighter("max_items", list.maxItems());
    }

    /** The refined type of anything but arrays and objects. */
    FieldType of(FieldType type) {
        if (type instanceof FieldType.Text text) {
            Optional<Format> format = format(text);
            new TypeReader(scope).refuseLengthOfDate(fields, format);
            return new FieldType.Text(format, tighter("max_length", text.maxLength()));
        }
        if (type instanceof FieldType.Whole whole) {
            return whole(whole);
        }
        return type instanceof FieldType.Enumeration enumeration && !TypeReader.isUnknown(type)
                ? subset(enumeration)
                : type;
    }

    private Optional<Format> format(FieldType.Text text) {
        Optional<Format> wanted = new TypeReader(scope).format(fields);
        if (wanted.isPresent() && text.format().isPresent() && !wanted.equals(text.format())) {
            scope.error(
                    "looser-than-type",
                    fields.at("format"),
                    "the type already has the format `" + text.format().get().word() + "`; drop this one");
        }
        if (wanted.equals(Optional.of(Format.DATE)) && text.format().isEmpty()) {
            scope.error(
                    "key-does-not-fit",
                    fields.at("format"),
                    "in code a date is no text, and the type's class is the same for every page; say so in the type");
        }
        return wanted.isPresent() ? wanted : text.format();
    }

    private OptionalInt tighter(String key, OptionalInt limit) {
        OptionalInt wanted = fields.positive(key);
        if (wanted.isPresent() && limit.isPresent() && wanted.getAsInt() > limit.getAsInt()) {
            scope.error(
                    "looser-than-type",
                    fields.at(key),
                    "`" + key + "` may only be tightened; the type says " + limit.getAsInt());
        }
        return wanted.isPresent() ? wanted : limit;
    }

    private FieldType whole(FieldType.Whole type) {
        OptionalLong min = fields.whole("min");
        OptionalLong max = fields.whole("max");
        refuseLooser("min", min, type.min(), min.orElse(0) < type.min().orElse(0));
        refuseLooser("max", max, type.max(), max.orElse(0) > type.max().orElse(0));
        OptionalLong least = min.isPresent() ? min : type.min();
        OptionalLong most = max.isPresent() ? max : type.max();
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            scope.error(
                    "empty-range",
                    fields.at(min.isPresent() ? "min" : "max"),
                    "`min` is greater than `max`, so no value fits; swap them");
        }
        List<Long> allowed = allowed(type);
        return new FieldType.Whole(least, most, allowed.isEmpty() ? type.allowed() : allowed);
    }

    private void refuseLooser(String key, OptionalLong wanted, OptionalLong limit, boolean looser) {
        if (wanted.isPresent() && limit.isPresent() && looser) {
            scope.error(
                    "looser-than-type",
                    fields.at(key),
                    "`" + key + "` may only be tightened; the type says " + limit.getAsLong());
        }
    }

    private List<Long> allowed(FieldType.Whole type) {
        List<Long> allowed = new ArrayList<>(Values.numbers(fields, scope.problems()));
        if (!type.allowed().isEmpty() && !type.allowed().containsAll(allowed)) {
            allowed.removeAll(type.allowed());
            scope.error("looser-than-type", fields.at("values"), "the type does not allow " + allowed);
            return type.allowed();
        }
        return allowed;
    }

    private FieldType subset(FieldType.Enumeration type) {
        if (!fields.has("values")) {
            return type;
        }
        Set<String> wanted = new HashSet<>();
        for (YamlNode item : Values.fewer(fields.items("values"), scope.problems())) {
            Values.of(type, item, "`" + declared.name() + "`", scope.problems())
                    .ifPresent(value -> wanted.add(value.toString()));
        }
        List<EnumValue> kept = type.values().stream()
                .filter(value -> wanted.contains(value.value().toString()))
                .toList();
        if (fields.items("values").isEmpty()) {
            scope.error("wrong-type", fields.at("values"), "`values` must list at least one value");
        }
        return new FieldType.Enumeration(type.name(), type.codeName(), kept);
    }
}
