package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Origin;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one parameter. */
final class ParameterReader {

    static final Set<String> KEYS = Set.of(
            "row",
            "rows",
            "from",
            "required",
            "type",
            "values",
            "default",
            "min",
            "max",
            "max_length",
            "max_items",
            "format",
            "sensitive",
            "about",
            "as",
            "as_type",
            "parameters",
            "choices",
            "rules",
            "open",
            "partial",
            "members");

    private final Scope scope;

    ParameterReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Parameter> read(YamlNode.Entry entry) {
        String name = entry.key().text();
        if (!Fields.checkWord(name, Word.WIRE_NAME, entry.key().at(), scope.problems())) {
            return Optional.empty();
        }
        Optional<YamlNode.Mapping> mapping =
                Fields.mapping(entry.value(), "parameter `" + name + "`", scope.problems());
        // What cannot be read still has a name, so that rules may mention it without a second complaint.
        Fields fields = Fields.of(
                mapping.orElse(new YamlNode.Mapping(List.of(), entry.value().at())), KEYS, scope.problems());
        FieldType type =
                mapping.flatMap(m -> new TypeReader(scope).read(name, fields)).orElse(TypeReader.UNKNOWN);
        List<Value> defaults = fields.node("default")
                .map(node -> Values.defaults(type, node, "`" + name + "`", scope.problems()))
                .orElse(List.of());
        List<Integer> rows = rows(fields);
        return Optional.of(new Parameter(
                name,
                fields.word("as", Word.SNAKE_CASE),
                requirement(fields),
                type,
                defaults,
                fields.yes("sensitive"),
                rows,
                mapping.isEmpty() ? Origin.TABLE : origin(name, fields, rows),
                fields.text("about").orElse(""),
                entry.key().at()));
    }

    /** Rows named by {@code row} or {@code rows}, ascending. */
    List<Integer> rows(Fields fields) {
        if (fields.has("row") && fields.has("rows")) {
            scope.error("key-does-not-fit", fields.at("rows"), "give `row` or `rows`, not both");
        }
        List<YamlNode> items = new ArrayList<>(fields.oneOrMore("row"));
        items.addAll(fields.oneOrMore("rows"));
        return scope.rows(items, "a row");
    }

    Origin origin(String name, Fields fields, List<Integer> rows) {
        Optional<String> from = fields.text("from");
        boolean rowless =
                fields.oneOrMore("row").isEmpty() && fields.oneOrMore("rows").isEmpty();
        if (scope.paged() && from.isEmpty() && rowless) {
            scope.error(
                    "missing-row",
                    fields.at(),
                    "`" + name + "` names no row of the page; add `row`, or `from: sample` or `from: prose`");
        }
        if (from.isEmpty()) {
            return Origin.TABLE;
        }
        if (!rows.isEmpty()) {
            scope.error("key-does-not-fit", fields.at("from"), "`from` is for parameters that have no row; drop one");
        }
        if (!scope.paged()) {
            scope.error("key-does-not-fit", fields.at("from"), "`from` speaks of a page, and there is none here");
        }
        return switch (from.get()) {
            case "sample" -> Origin.SAMPLE;
            case "prose" -> Origin.PROSE;
            default -> {
                scope.error(
                        "wrong-type",
                        fields.at("from"),
                        "`from` must be `sample` or `prose`, not `" + from.get() + "`");
                yield Origin.TABLE;
            }
        };
    }

    Requirement requirement(Fields fields) {
        String word = fields.text("required").orElse("no");
        return switch (word) {
            case "yes" -> Requirement.REQUIRED;
            case "no" -> Requirement.OPTIONAL;
            case "conditional" -> Requirement.CONDITIONAL;
            default -> {
                scope.error(
                        "wrong-type",
                        fields.at("required"),
                        "`required` must be `yes`, `no` or `conditional`, not `" + word + "`");
                yield Requirement.OPTIONAL;
            }
        };
    }
}
