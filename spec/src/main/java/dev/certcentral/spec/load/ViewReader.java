package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Origin;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
            named.add(entry.key().text());
            declared.member(entry.key().text())
                    .ifPresentOrElse(member -> members.add(view(member, entry)), () -> refuseUnknown(declared, entry));
        }
        declared.members().stream()
                .filter(Parameter::required)
                .filter(member -> !named.contains(member.name()))
                .forEach(member -> scope.error(
                        "required-member-missing",
                        listed.at(),
                        "`" + member.name() + "` is required in `"
                                + declared.name().orElse("") + "`; list it, or use another type"));
        ObjectType bare = copy(declared, members, List.of(), listed.at());
        ObjectType chosen = new ChoiceView(scope, declared, bare, listed.at()).applied();
        RuleView rules = new RuleView(declared, bare);
        return copy(
                chosen,
                members,
                declared.rules().stream()
                        .flatMap(rule -> rules.of(rule).stream())
                        .toList(),
                listed.at());
    }

    private static ObjectType copy(ObjectType type, List<Parameter> members, List<Rule> rules, SourceLocation at) {
        return new ObjectType(
                type.name(),
                type.codeName(),
                type.about(),
                members,
                type.choices(),
                rules,
                type.open(),
                type.partial(),
                at);
    }

    private void refuseUnknown(ObjectType declared, YamlNode.Entry entry) {
        List<String> names = declared.members().stream().map(Parameter::name).toList();
        scope.error(
                "unknown-member",
                entry.key().at(),
                "`" + declared.name().orElse("") + "` has no member `"
                        + entry.key().text() + "`" + Hints.among(entry.key().text(), names));
    }

    private Parameter view(Parameter declared, YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return refined(declared, entry, Fields.of(mapping, KEYS, scope.problems()));
        }
        List<YamlNode> items = Fields.oneOrMore(entry.value());
        if (items.isEmpty()) {
            scope.error(
                    "missing-row", entry.value().at(), "`" + declared.name() + "` names no row of the page; add one");
        }
        if (membersOf(declared.type()).isPresent()) {
            scope.error(
                    "missing-key",
                    entry.value().at(),
                    "`" + declared.name()
                            + "` is an object; write `{row: ..., members: {...}}` to say where its members come from");
        }
        return copy(
                declared,
                declared.requirement(),
                declared.type(),
                declared.defaultValue(),
                scope.rows(items, "the row of `" + declared.name() + "`"),
                Origin.TABLE,
                declared.about(),
                entry.key().at());
    }

    private static Optional<ObjectType> membersOf(FieldType type) {
        FieldType element = type instanceof FieldType.ListOf list ? list.element() : type;
        return element instanceof FieldType.Nested nested
                ? Optional.of(nested.type()).filter(t -> !t.members().isEmpty())
                : Optional.empty();
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

    private FieldType refine(Parameter declared, FieldType type, Fields fields) {
        Refinement refinement = new Refinement(scope, declared, fields);
        if (type instanceof FieldType.ListOf list) {
            return new FieldType.ListOf(refine(declared, list.element(), fields), refinement.maxItems(list));
        }
        refinement.refuseUnfit(type);
        if (!(type instanceof FieldType.Nested nested)) {
            return refinement.of(type);
        }
        Optional<YamlNode.Mapping> members = fields.mapping("members");
        if (!fields.has("members") && scope.paged() && membersOf(type).isPresent()) {
            scope.error("missing-key", fields.at(), "list the `members` of `" + declared.name() + "` with their rows");
        }
        return new FieldType.Nested(members.map(m -> read(nested.type(), m)).orElse(nested.type()));
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
}
