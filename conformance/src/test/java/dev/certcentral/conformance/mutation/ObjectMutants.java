package dev.certcentral.conformance.mutation;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Requirement;
import java.util.ArrayList;
import java.util.List;

/** Every way to change one demand of an object or of anything inside it. */
final class ObjectMutants {

    private ObjectMutants() {}

    static List<Mutated<ObjectType>> of(ObjectType type) {
        List<Mutated<ObjectType>> mutants = new ArrayList<>();
        mutants.add(new Mutated<>(type.open() ? " closed" : " open", Members.withOpen(type, !type.open())));
        mutants.addAll(RuleMutants.of(type));
        mutants.addAll(ChoiceMutants.of(type));
        for (int i = 0; i < type.members().size(); i++) {
            Parameter member = type.members().get(i);
            int at = i;
            for (Mutated<Parameter> mutant : of(type, member)) {
                mutants.add(mutant.in(
                        "." + member.name(),
                        changed -> Members.withMembers(type, Lists.with(type.members(), at, changed))));
            }
        }
        return mutants;
    }

    private static List<Mutated<Parameter>> of(ObjectType holder, Parameter member) {
        List<Mutated<Parameter>> mutants = new ArrayList<>();
        Requirement other = member.required() ? Requirement.OPTIONAL : Requirement.REQUIRED;
        mutants.add(new Mutated<>(
                member.required() ? " optional" : " required", Members.with(member, other, member.defaultValue())));
        if (!member.defaultValue().isEmpty() && matters(holder, member)) {
            mutants.add(new Mutated<>(" without default", Members.with(member, member.requirement(), List.of())));
        }
        TypeMutants.of(member.type()).forEach(mutant -> mutants.add(mutant.in("", type -> Members.with(member, type))));
        return mutants;
    }

    /** A default is only ever looked at by conditions and choices of the same object. Others are documentation. */
    private static boolean matters(ObjectType holder, Parameter member) {
        ParameterPath path = ParameterPath.of(member.name());
        return holder.choiceBy(member.name()).isPresent()
                || holder.rules().stream()
                        .flatMap(rule -> rule.when().tests().stream())
                        .anyMatch(test ->
                                test instanceof Condition.Test.Is && test.path().equals(path));
    }
}
