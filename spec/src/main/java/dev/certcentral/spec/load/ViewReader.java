package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Origin;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Reads {@code members}: which members of a shared type a page names, from which rows, with which tighter limits. */
final class ViewReader {

    private static final Set<String> KEYS = Set.of(
            "row",
            "rows",
            "from",
            "required",
            "values",
            "default",
            "min",
            "max",
            "max_length",
            "max_items",
            "format",
            "about",
            "members");

    private final Scope scope;

    ViewReader(Scope scope) {
        this.scope = scope;
    }

    ObjectType read(ObjectType declared, YamlNode.Mapping listed) {
        List<Parameter> members = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (YamlNode.Entry entry : listed.entries()) {
            String name = entry.key().text();
            named.add(name);
            Optional<Parameter> member = declared.member(name);
            if (member.isEmpty()) {
                scope.error(
                        "unknown-member",
                        entry.key().at(),
                        "`" + declared.name().orElse("") + "` has no member `" + name + "`"
                                + Hints.among(
                                        name,
                                        declared.members().stream()
                                                .map(Parameter::name)
                                                .toList()));
            } else {
                view(member.get(), entry).ifPresent(members::add);
            }
        }
        declared.members().stream()
                .filter(Parameter::required)
                .filter(member -> !named.contains(member.name()))
                .forEach(member -> scope.error(
                        "required-member-missing",
                        listed.at(),
                        "`" + member.name() + "` is required in `"
                                + declared.name().orElse("") + "`; list it, or use another type"));
        ObjectType bare = new ObjectType(
                declared.name(),
                declared.codeName(),
                declared.about(),
                members,
                choices(declared, named),
                List.of(),
                declared.open(),
                declared.partial(),
                listed.at());
        List<Rule> rules = declared.rules().stream()
                .filter(rule -> RulePaths.of(rule)
                        .allMatch(path -> Paths.find(bare, path).isPresent()))
                .map(rule -> withRows(rule, bare))
                .toList();
        return new ObjectType(
                bare.name(),
                bare.codeName(),
                bare.about(),
                members,
                bare.choices(),
                rules,
                bare.open(),
                bare.partial(),
                bare.at());
    }

    /** A discriminated choice stays whole; named ways to fill an object stay if their members are there. */
    private static List<Choice> choices(ObjectType declared, Set<String> named) {
        List<Choice> kept = new ArrayList<>();
        for (Choice choice : declared.choices()) {
            List<Choice.Option> options = choice.options().stream()
                    .filter(option -> option.members().stream().allMatch(member -> named.contains(member.name())))
                    .toList();
            if (!options.isEmpty()) {
                kept.add(new Choice(choice.id(), choice.codeName(), choice.by(), options, choice.about(), choice.at()));
            }
        }
        return kept;
    }

    private static Rule withRows(Rule rule, ObjectType view) {
        List<Integer> rows = RulePaths.of(rule)
                .flatMap(path -> Paths.find(view, path).stream())
                .flatMap(member -> member.rows().stream())
                .distinct()
                .sorted()
                .toList();
        return new Rule(rule.id(), rows, rule.when(), rule.effect(), rule.says(), rule.at());
    }

    private Optional<Parameter> view(Parameter declared, YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return Optional.of(refined(declared, entry, Fields.of(mapping, KEYS, scope.problems())));
        }
        List<Integer> rows = new ArrayList<>();
        for (YamlNode item : Fields.oneOrMore(entry.value())) {
            Fields.whole(item, "the row of `" + declared.name() + "`", scope.problems())
                    .map(Long::intValue)
                    .filter(row -> scope.checkRow(row, item.at()))
                    .ifPresent(rows::add);
        }
        refuseBareObject(declared, entry);
        return Optional.of(copy(
                declared,
                declared.requirement(),
                declared.type(),
                declared.defaultValue(),
                rows.stream().distinct().sorted().toList(),
                Origin.TABLE,
                declared.about(),
                entry.key().at()));
    }

    private void refuseBareObject(Parameter declared, YamlNode.Entry entry) {
        if (sharedType(declared.type())
                .filter(type -> !type.members().isEmpty())
                .isPresent()) {
            scope.error(
                    "missing-key",
                    entry.value().at(),
                    "`" + declared.name()
                            + "` is an object; write `{row: ..., members: {...}}` to say where its members come from");
        }
    }

    private static Optional<ObjectType> sharedType(FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return Optional.of(nested.type());
        }
        return type instanceof FieldType.ListOf list ? sharedType(list.element()) : Optional.empty();
    }

    private Parameter refined(Parameter declared, YamlNode.Entry entry, Fields fields) {
        ParameterReader reader = new ParameterReader(scope);
        List<Integer> rows = reader.rows(fields);
        FieldType type = refine(declared, declared.type(), fields);
        return copy(
                declared,
                requirement(declared, fields, reader),
                type,
                fields.node("default")
                        .map(node -> Values.defaults(type, node, "`" + declared.name() + "`", scope.problems()))
                        .orElse(declared.defaultValue()),
                rows,
                reader.origin(declared.name(), fields, rows),
                fields.text("about").orElse(declared.about()),
                entry.key().at());
    }

    private Requirement requirement(Parameter declared, Fields fields, ParameterReader reader) {
        if (!fields.has("required")) {
            return declared.requirement();
        }
        Requirement wanted = reader.requirement(fields);
        boolean fits = wanted == declared.requirement()
                || wanted == Requirement.CONDITIONAL && declared.requirement() == Requirement.OPTIONAL;
        if (!fits) {
            scope.error(
                    "looser-than-type",
                    fields.at("required"),
                    "here `required` can only go from `no` to `conditional`;"
                            + " a stricter or looser member needs a type of its own");
            return declared.requirement();
        }
        return wanted;
    }

    private static Parameter copy(
            Parameter declared,
            Requirement requirement,
            FieldType type,
            List<Value> defaults,
            List<Integer> rows,
            Origin origin,
            String about,
            SourceLocation at) {
        return new Parameter(
                declared.name(),
                declared.codeName(),
                requirement,
                type,
                defaults,
                declared.sensitive(),
                rows,
                origin,
                about,
                at);
    }

    private FieldType refine(Parameter declared, FieldType type, Fields fields) {
        if (type instanceof FieldType.ListOf list) {
            FieldType element = refine(declared, list.element(), fields);
            return new FieldType.ListOf(element, tighter(fields, "max_items", list.maxItems()));
        }
        if (type instanceof FieldType.Nested nested) {
            refuse(fields, declared, "values", "min", "max", "max_length", "format");
            Optional<YamlNode.Mapping> members = fields.mapping("members");
            if (members.isEmpty() && scope.paged() && !nested.type().members().isEmpty()) {
                scope.error(
                        "missing-key", fields.at(), "list the `members` of `" + declared.name() + "` with their rows");
            }
            return new FieldType.Nested(members.map(m -> read(nested.type(), m)).orElse(nested.type()));
        }
        refuse(fields, declared, "members");
        if (type instanceof FieldType.Text text) {
            refuse(fields, declared, "values", "min", "max");
            return new FieldType.Text(formatOf(text, fields), tighter(fields, "max_length", text.maxLength()));
        }
        if (type instanceof FieldType.Whole whole) {
            refuse(fields, declared, "max_length", "format");
            return whole(whole, fields);
        }
        refuse(fields, declared, "min", "max", "max_length", "format");
        return type instanceof FieldType.Enumeration enumeration ? subset(enumeration, fields) : type;
    }

    private Optional<Format> formatOf(FieldType.Text text, Fields fields) {
        Optional<Format> wanted = new TypeReader(scope).format(fields);
        if (wanted.isPresent() && text.format().isPresent() && !wanted.equals(text.format())) {
            scope.error(
                    "looser-than-type",
                    fields.at("format"),
                    "the type already has the format `" + text.format().get().word() + "`");
        }
        return wanted.isPresent() ? wanted : text.format();
    }

    private OptionalInt tighter(Fields fields, String key, OptionalInt declared) {
        OptionalInt wanted = fields.count(key);
        if (wanted.isPresent() && declared.isPresent() && wanted.getAsInt() > declared.getAsInt()) {
            scope.error(
                    "looser-than-type",
                    fields.at(key),
                    "`" + key + "` may only be tightened; the type says " + declared.getAsInt());
        }
        return wanted.isPresent() ? wanted : declared;
    }

    private FieldType whole(FieldType.Whole declared, Fields fields) {
        OptionalLong min = fields.whole("min");
        OptionalLong max = fields.whole("max");
        if (min.isPresent()
                        && declared.min().isPresent()
                        && min.getAsLong() < declared.min().getAsLong()
                || max.isPresent()
                        && declared.max().isPresent()
                        && max.getAsLong() > declared.max().getAsLong()) {
            scope.error(
                    "looser-than-type", fields.at(max.isPresent() ? "max" : "min"), "the range may only be tightened");
        }
        List<Long> allowed = new ArrayList<>();
        for (YamlNode item : fields.items("values")) {
            Fields.whole(item, "a value", scope.problems()).ifPresent(number -> {
                if (declared.allowed().isEmpty() || declared.allowed().contains(number)) {
                    allowed.add(number);
                } else {
                    scope.error("looser-than-type", item.at(), "the type does not allow " + number);
                }
            });
        }
        return new FieldType.Whole(
                min.isPresent() ? min : declared.min(),
                max.isPresent() ? max : declared.max(),
                allowed.isEmpty() ? declared.allowed() : allowed);
    }

    private FieldType subset(FieldType.Enumeration declared, Fields fields) {
        if (!fields.has("values")) {
            return declared;
        }
        Set<String> wanted = new HashSet<>();
        for (YamlNode item : fields.items("values")) {
            Values.of(declared, item, "the type", scope.problems()).ifPresent(value -> wanted.add(value.toString()));
        }
        return new FieldType.Enumeration(
                declared.name(),
                declared.codeName(),
                declared.values().stream()
                        .filter(value -> wanted.contains(value.value().toString()))
                        .toList());
    }

    private void refuse(Fields fields, Parameter declared, String... keys) {
        for (String key : keys) {
            if (fields.has(key)) {
                scope.error(
                        "key-does-not-fit",
                        fields.at(key),
                        "`" + key + "` makes no sense for `" + declared.name() + "`");
            }
        }
    }
}
