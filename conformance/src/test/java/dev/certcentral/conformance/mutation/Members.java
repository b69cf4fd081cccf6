package dev.certcentral.conformance.mutation;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.List;

/** Objects and parameters of the model with one component changed. */
final class Members {

    private Members() {}

    static Parameter at(ObjectType holder, ParameterPath path) {
        ObjectType here = holder;
        for (String name : path.segments().subList(0, path.segments().size() - 1)) {
            here = here.member(name).orElseThrow().type().object().orElseThrow();
        }
        return here.member(path.last()).orElseThrow();
    }

    static Parameter with(Parameter parameter, FieldType type) {
        return new Parameter(
                parameter.name(),
                parameter.codeName(),
                parameter.requirement(),
                type,
                parameter.defaultValue(),
                parameter.sensitive(),
                parameter.rows(),
                parameter.origin(),
                parameter.about(),
                parameter.at());
    }

    static Parameter with(Parameter parameter, Requirement requirement, List<Value> defaultValue) {
        return new Parameter(
                parameter.name(),
                parameter.codeName(),
                requirement,
                parameter.type(),
                defaultValue,
                parameter.sensitive(),
                parameter.rows(),
                parameter.origin(),
                parameter.about(),
                parameter.at());
    }

    static ObjectType withMembers(ObjectType type, List<Parameter> members) {
        return with(type, members, type.choices(), type.rules(), type.open());
    }

    static ObjectType withChoices(ObjectType type, List<Choice> choices) {
        return with(type, type.members(), choices, type.rules(), type.open());
    }

    static ObjectType withRules(ObjectType type, List<Rule> rules) {
        return with(type, type.members(), type.choices(), rules, type.open());
    }

    static ObjectType withOpen(ObjectType type, boolean open) {
        return with(type, type.members(), type.choices(), type.rules(), open);
    }

    private static ObjectType with(
            ObjectType type, List<Parameter> members, List<Choice> choices, List<Rule> rules, boolean open) {
        return new ObjectType(
                type.name(), type.codeName(), type.about(), members, choices, rules, open, type.partial(), type.at());
    }
}
