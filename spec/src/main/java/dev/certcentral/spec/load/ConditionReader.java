package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads when a rule applies, and the paths and values that conditions and effects have in common. */
final class ConditionReader {

    private final Scope scope;
    private final ObjectType object;

    ConditionReader(Scope scope, ObjectType object) {
        this.scope = scope;
        this.object = object;
    }

    Condition read(Fields fields) {
        List<Condition.Test> tests = new ArrayList<>(is(fields, "when", object));
        for (ParameterPath path : paths(fields, "when_present")) {
            tests.add(new Condition.Test.Present(path));
        }
        for (ParameterPath path : paths(fields, "when_absent")) {
            tests.add(new Condition.Test.Absent(path));
        }
        return new Condition(tests);
    }

    /** The tests of a map from path to value or values. */
    List<Condition.Test> is(Fields fields, String key, ObjectType root) {
        List<Condition.Test> tests = new ArrayList<>();
        fields.mapping(key).ifPresent(mapping -> {
            for (YamlNode.Entry entry : mapping.entries()) {
                ParameterPath path = ParameterPath.parse(entry.key().text());
                Paths.resolve(root, path, entry.key().at(), scope).ifPresent(parameter -> {
                    List<Value> values = values(parameter, path, entry.value());
                    if (!values.isEmpty()) {
                        tests.add(new Condition.Test.Is(path, values));
                    }
                });
            }
        });
        return tests;
    }

    List<Value> values(Parameter parameter, ParameterPath path, YamlNode node) {
        List<YamlNode> items = Values.fewer(Fields.oneOrMore(node), scope.problems());
        if (items.isEmpty()) {
            scope.error("wrong-type", node.at(), "`" + path + "` needs at least one value");
        }
        return items.stream()
                .flatMap(item -> Values.of(parameter.type(), item, "`" + path + "`", scope.problems()).stream())
                .toList();
    }

    List<ParameterPath> paths(Fields fields, String key) {
        List<ParameterPath> paths = new ArrayList<>();
        HashSet<String> seen = new HashSet<>();
        for (YamlNode item : fields.oneOrMore(key)) {
            if (item instanceof YamlNode.Scalar scalar && !seen.add(scalar.text())) {
                scope.error(
                        "duplicate-value",
                        item.at(),
                        "`" + scalar.text() + "` is named twice in `" + key + "`; remove one");
            } else {
                path(item, key).ifPresent(paths::add);
            }
        }
        return paths;
    }

    Optional<ParameterPath> path(YamlNode node, String key) {
        return Fields.text(node, "a path in `" + key + "`", scope.problems())
                .map(ParameterPath::parse)
                .filter(path -> Paths.resolve(object, path, node.at(), scope).isPresent());
    }
}
