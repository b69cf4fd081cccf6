package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what a rule demands. */
final class EffectReader {

    /** Keys of all effects; a rule has exactly one. */
    static final List<String> KEYS = List.of(
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

    private final Scope scope;
    private final ObjectType object;
    private final ConditionReader conditions;

    EffectReader(Scope scope, ObjectType object) {
        this.scope = scope;
        this.object = object;
        this.conditions = new ConditionReader(scope, object);
    }

    Optional<Effect> read(String key, Fields fields) {
        return switch (key) {
            case "require" ->
                some(conditions.paths(fields, key), 1, fields, key).map(Effect.Require::new);
            case "forbid" -> some(conditions.paths(fields, key), 1, fields, key).map(Effect.Forbid::new);
            case "at_least_one" -> atLeastOne(fields);
            case "exactly_one" ->
                some(conditions.paths(fields, key), 2, fields, key).map(Effect.ExactlyOne::new);
            case "at_most_one" ->
                some(conditions.paths(fields, key), 2, fields, key).map(Effect.AtMostOne::new);
            case "ignore" -> some(conditions.paths(fields, key), 1, fields, key).map(Effect.Ignore::new);
            case "override" -> override(fields);
            case "limit" -> limit(fields);
            case "allow" -> allow(fields);
            case "within" -> within(fields);
            default -> throw new IllegalArgumentException(key);
        };
    }

    /** Too few paths are a mistake of their own, unless an unknown path has been reported already. */
    private Optional<List<ParameterPath>> some(List<ParameterPath> paths, int fewest, Fields fields, String key) {
        if (fields.oneOrMore(key).size() < fewest) {
            scope.error(
                    "wrong-type",
                    fields.at(key),
                    "`" + key + "` must name at least " + fewest + (fewest == 1 ? " path" : " paths"));
        }
        return paths.size() < fewest ? Optional.empty() : Optional.of(paths);
    }

    private Optional<Effect> atLeastOne(Fields fields) {
        boolean unlisted = fields.yes("or_unlisted");
        if (unlisted && !object.open()) {
            scope.error(
                    "key-does-not-fit", fields.at("or_unlisted"), "`or_unlisted` needs an object that is `open: yes`");
        }
        return some(conditions.paths(fields, "at_least_one"), unlisted ? 1 : 2, fields, "at_least_one")
                .map(paths -> new Effect.AtLeastOne(paths, unlisted));
    }

    private Optional<Effect> override(Fields outer) {
        return outer.mapping("override").flatMap(mapping -> {
            Fields fields = Fields.of(mapping, Set.of("winner", "losers"), scope.problems());
            fields.requireKey("winner");
            fields.requireKey("losers");
            Optional<ParameterPath> winner = fields.node("winner").flatMap(node -> conditions.path(node, "winner"));
            List<ParameterPath> losers = conditions.paths(fields, "losers");
            return winner.filter(w -> !losers.isEmpty()).map(w -> new Effect.Supersede(w, losers));
        });
    }

    private Optional<Effect> limit(Fields outer) {
        return outer.mapping("limit").flatMap(mapping -> {
            Fields fields = Fields.of(mapping, Set.of("array", "where", "min", "max"), scope.problems());
            fields.requireKey("array");
            OptionalInt min = fields.count("min");
            OptionalInt max = fields.count("max");
            if (min.isEmpty() && max.isEmpty()) {
                scope.error("missing-key", fields.at(), "a limit needs `min` or `max`");
            }
            if (min.isPresent() && max.isPresent() && min.getAsInt() > max.getAsInt()) {
                scope.error(
                        "empty-range", fields.at("min"), "`min` is greater than `max`, so no number fits; swap them");
            }
            Optional<ParameterPath> array = fields.node("array").flatMap(node -> conditions.path(node, "array"));
            return array.flatMap(path -> elements(path, fields.at("array")))
                    .map(type -> new Effect.Limit(
                            array.get(), new Condition(conditions.is(fields, "where", type)), min, max));
        });
    }

    private Optional<ObjectType> elements(ParameterPath path, SourceLocation at) {
        Optional<FieldType> found = Paths.find(object, path).map(Parameter::type);
        if (found.filter(TypeReader::isUnknown).isPresent()) {
            return Optional.empty();
        }
        Optional<ObjectType> type = found.filter(FieldType.ListOf.class::isInstance)
                .map(list -> ((FieldType.ListOf) list).element())
                .filter(FieldType.Nested.class::isInstance)
                .map(nested -> ((FieldType.Nested) nested).type());
        if (type.isEmpty()) {
            scope.error("wrong-type", at, "`" + path + "` must be an array of objects to count its elements");
        }
        return type;
    }

    private Optional<Effect> allow(Fields outer) {
        return outer.mapping("allow").flatMap(mapping -> {
            if (mapping.entries().size() != 1) {
                scope.error(
                        "wrong-type", mapping.at(), "`allow` must name exactly one parameter; write a rule for each");
                return Optional.empty();
            }
            YamlNode.Entry entry = mapping.entries().get(0);
            ParameterPath path = ParameterPath.parse(entry.key().text());
            return Paths.resolve(object, path, entry.key().at(), scope)
                    .map(parameter -> conditions.values(parameter, path, entry.value()))
                    .filter(values -> !values.isEmpty())
                    .map(values -> new Effect.Allow(path, values));
        });
    }

    private Optional<Effect> within(Fields outer) {
        return outer.mapping("within").flatMap(mapping -> {
            Fields fields = Fields.of(mapping, Set.of("path", "days", "years"), scope.problems());
            fields.requireKey("path");
            if (fields.has("days") == fields.has("years")) {
                scope.error("missing-key", fields.at(), "`within` needs either `days` or `years`");
                return Optional.empty();
            }
            Effect.Unit unit = fields.has("days") ? Effect.Unit.DAYS : Effect.Unit.YEARS;
            OptionalInt amount = fields.count(fields.has("days") ? "days" : "years");
            return fields.node("path")
                    .flatMap(node -> conditions.path(node, "path"))
                    .filter(path -> isDate(path, fields.at("path")))
                    .filter(path -> amount.isPresent())
                    .map(path -> new Effect.Within(path, amount.getAsInt(), unit));
        });
    }

    private boolean isDate(ParameterPath path, SourceLocation at) {
        boolean date = Paths.find(object, path)
                .map(Parameter::type)
                .filter(type -> TypeReader.isUnknown(type)
                        || type instanceof FieldType.Text text && text.format().equals(Optional.of(Format.DATE)))
                .isPresent();
        if (!date) {
            scope.error("wrong-type", at, "`" + path + "` must have the format `" + Format.DATE.word() + "`");
        }
        return date;
    }
}
