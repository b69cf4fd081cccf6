package dev.certcentral.conformance.mutation;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.List;

/** Conditions that hold more often or less often. */
final class ConditionMutants {

    private ConditionMutants() {}

    static List<Mutated<Condition>> of(ObjectType holder, Condition condition) {
        List<Mutated<Condition>> mutants = new ArrayList<>();
        for (int i = 0; i < condition.tests().size(); i++) {
            Condition.Test test = condition.tests().get(i);
            int at = i;
            mutants.add(new Mutated<>(
                    "without the test of " + test.path(), new Condition(Lists.without(condition.tests(), i))));
            for (Mutated<Condition.Test> mutant : test(holder, test)) {
                mutants.add(mutant.in("with", changed -> new Condition(Lists.with(condition.tests(), at, changed))));
            }
        }
        return mutants;
    }

    private static List<Mutated<Condition.Test>> test(ObjectType holder, Condition.Test test) {
        if (test instanceof Condition.Test.Present) {
            return List.of(new Mutated<>(test.path() + " absent", new Condition.Test.Absent(test.path())));
        }
        if (test instanceof Condition.Test.Absent) {
            return List.of(new Mutated<>(test.path() + " present", new Condition.Test.Present(test.path())));
        }
        Condition.Test.Is is = (Condition.Test.Is) test;
        List<Mutated<Condition.Test>> mutants = new ArrayList<>();
        for (Value other : ValuesOf.type(Members.at(holder, is.path()).type())) {
            if (!is.values().contains(other)) {
                mutants.add(new Mutated<>(
                        is.path() + " also " + other,
                        new Condition.Test.Is(is.path(), Lists.plus(is.values(), other))));
            }
        }
        for (int i = 0; i < is.values().size() && is.values().size() > 1; i++) {
            mutants.add(new Mutated<>(
                    is.path() + " not " + is.values().get(i),
                    new Condition.Test.Is(is.path(), Lists.without(is.values(), i))));
        }
        return mutants;
    }
}
