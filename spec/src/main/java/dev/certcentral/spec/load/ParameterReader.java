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
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = Fields.of(mapping.get(), KEYS, scope.problems());
        Optional<FieldType> type = new TypeReader(scope).read(name, fields);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<Value> defaults = fields.node("default")
                .map(node -> Values.defaults(type.get(), node, "`" + name + "`", scope.problems()))
                .orElse(List.of());
        List<Integer> rows = rows(fields);
        return Optional.of(new Parameter(
                name,
                fields.word("as", Word.SNAKE_CASE),
                requirement(fields),
                type.get(),
                defaults,
                fields.yes("sensitive"),
                rows,
                origin(name, fields, rows),
                fields.text("about").orElse(""),
                entry.key().at()));
    }

    /** Rows named by {@code row} or {@code rows}, ascending. */
    List<Integer> rows(Fields fields) {
        if (fields.has("row") && fields.has("rows")) {
            scope.error("key-does-not-fit", fields.at("rows"), "give `row` or `rows`, not both");
        }
        List<Integer> rows = new ArrayList<>(fields.numbers("row"));
        rows.addAll(fields.numbers("rows"));
        rows.removeIf(row -> !scope.checkRow(row, fields.at(fields.has("row") ? "row" : "rows")));
        return rows.stream().distinct().sorted().toList();
    }

    Origin origin(String name, Fields fields, List<Integer> rows) {
        Optional<String> from = fields.text("from");
        if (scope.paged() && from.isEmpty() && rows.isEmpty() && !fields.has("row") && !fields.has("rows")) {
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
