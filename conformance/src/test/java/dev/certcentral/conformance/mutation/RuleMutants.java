package dev.certcentral.conformance.mutation;

import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** An object with one rule dropped, weakened, tightened or applied elsewhere. */
final class RuleMutants {

    private RuleMutants() {}

    static List<Mutated<ObjectType>> of(ObjectType type) {
        List<Mutated<ObjectType>> mutants = new ArrayList<>();
        for (int i = 0; i < type.rules().size(); i++) {
            Rule rule = type.rules().get(i);
            int at = i;
            String place = " rule " + rule.id() + ":";
            mutants.add(new Mutated<>(place + " dropped", Members.withRules(type, Lists.without(type.rules(), i))));
            for (Mutated<Rule> mutant : of(type, rule)) {
                mutants.add(mutant.in(
                        place, changed -> Members.withRules(type, Lists.with(type.rules(), at, changed))));
            }
        }
        return mutants;
    }

    private static List<Mutated<Rule>> of(ObjectType type, Rule rule) {
        List<Mutated<Rule>> mutants = new ArrayList<>();
        ConditionMutants.of(type, rule.when())
                .forEach(mutant -> mutants.add(mutant.in(
                        "when",
                        when -> new Rule(rule.id(), rule.rows(), when, rule.effect(), rule.says(), rule.at()))));
        EffectMutants.of(type, rule.effect())
                .forEach(mutant -> mutants.add(mutant.in(
                        "demands",
                        effect -> new Rule(rule.id(), rule.rows(), rule.when(), effect, rule.says(), rule.at()))));
        return mutants;
    }
}
