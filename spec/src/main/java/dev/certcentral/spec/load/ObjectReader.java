package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an object: its members first, then the choices and rules that speak about them. */
final class ObjectReader {

    /** Keys that describe an object wherever it occurs. */
    static final Set<String> KEYS = Set.of("parameters", "choices", "rules", "open", "partial");

    private final Scope scope;

    ObjectReader(Scope scope) {
        this.scope = scope;
    }

    ObjectType read(Fields fields, Optional<String> name, Optional<String> codeName, String about) {
        List<Parameter> members = new ArrayList<>();
        if (scope.types().enter(fields.at())) {
            fields.mapping("parameters").ifPresent(mapping -> members.addAll(members(mapping)));
            scope.types().leave();
        }
        ObjectType bare = new ObjectType(
                name,
                codeName,
                about,
                members,
                List.of(),
                List.of(),
                fields.yes("open"),
                fields.yes("partial"),
                fields.at());
        List<Choice> choices = new ChoiceReader(scope, bare).read(fields);
        List<Rule> rules = new RuleReader(scope, bare).read(fields);
        return new ObjectType(name, codeName, about, members, choices, rules, bare.open(), bare.partial(), fields.at());
    }

    /** A loop, because objects hold objects: a stream would take half of the stack with each. */
    private List<Parameter> members(YamlNode.Mapping mapping) {
        ParameterReader reader = new ParameterReader(scope);
        List<Parameter> members = new ArrayList<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            if (scope.problems().isFull()) {
                break;
            }
            reader.read(entry).ifPresent(members::add);
        }
        return members;
    }
}
