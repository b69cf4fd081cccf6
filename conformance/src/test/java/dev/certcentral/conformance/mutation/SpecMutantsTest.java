package dev.certcentral.conformance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.conformance.equivalence.Subjects;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever single demand of a spec is dropped, weakened or tightened, some committed witness notices.
 *
 * <p>{@code -Dcorpus.refresh=true} looks for witnesses of mutants that have none and adds them; look at what it adds.
 */
class SpecMutantsTest {

    private static final boolean REFRESH = Boolean.getBoolean("corpus.refresh");

    static Stream<Operation> operations() {
        return Subjects.withBody().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyMutantIsNoticed(Operation operation) {
        List<Mutated<ObjectType>> mutants = mutants(operation);
        assertThat(mutants.stream().map(Mutated::what)).doesNotHaveDuplicates();
        Set<String> survivors = survivors(mutants, witnesses(operation, mutants));
        Set<String> equivalent = equivalent(operation);
        System.out.printf(
                "%s: %d mutants, %d witnesses, %d cannot be noticed%n",
                operation.shortName(),
                mutants.size(),
                WitnessFiles.read(operation.shortName()).size(),
                equivalent.size());
        assertThat(survivors)
                .as(
                        "mutants of %s that no witness tells from the real spec; run with -Dcorpus.refresh=true, or list them"
                                + " in witnesses/equivalent.jsonl with a reason; listed ones that exist no more or are noticed"
                                + " must go",
                        operation.shortName())
                .isEqualTo(equivalent);
    }

    @Test
    void noFileIsLeftOver() {
        assertThat(WitnessFiles.operations())
                .isSubsetOf(operations().map(Operation::shortName).toList());
        assertThat(WitnessFiles.equivalent().keySet())
                .allMatch(mutant -> operations().anyMatch(operation -> mutant.startsWith(operation.shortName())));
        assertThat(WitnessFiles.equivalent().values()).allMatch(because -> because.length() > 20);
    }

    private static List<Mutated<ObjectType>> mutants(Operation operation) {
        return ObjectMutants.of(operation.body().orElseThrow()).stream()
                .map(mutant -> mutant.in(operation.shortName(), type -> type))
                .toList();
    }

    private static Set<String> equivalent(Operation operation) {
        return WitnessFiles.equivalent().keySet().stream()
                .filter(mutant -> mutant.startsWith(operation.shortName() + ".")
                        || mutant.startsWith(operation.shortName() + " "))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> survivors(List<Mutated<ObjectType>> mutants, List<Witness> witnesses) {
        return mutants.parallelStream()
                .filter(mutant -> !noticed(mutant, witnesses))
                .map(Mutated::what)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those made for the mutant first: they are nearly always enough. */
    private static boolean noticed(Mutated<ObjectType> mutant, List<Witness> witnesses) {
        Meaning meaning = new Meaning(mutant.value());
        return Stream.of(true, false)
                .flatMap(own ->
                        witnesses.stream().filter(witness -> witness.tells().equals(mutant.what()) == own))
                .anyMatch(witness -> !meaning.of(witness.body()).equals(witness.outcome()));
    }

    private static List<Witness> witnesses(Operation operation, List<Mutated<ObjectType>> mutants) {
        List<Witness> witnesses = WitnessFiles.read(operation.shortName());
        return REFRESH ? refreshed(operation, mutants, witnesses) : witnesses;
    }

    private static List<Witness> refreshed(Operation operation, List<Mutated<ObjectType>> mutants, List<Witness> old) {
        Meaning real = new Meaning(operation.body().orElseThrow());
        List<Witness> witnesses = new ArrayList<>();
        old.stream()
                .map(witness -> new Witness(witness.tells(), real.of(witness.body()), witness.body()))
                .forEach(witnesses::add);
        Set<String> equivalent = equivalent(operation);
        List<Mutated<ObjectType>> unnoticed = mutants.parallelStream()
                .filter(mutant -> !equivalent.contains(mutant.what()) && !noticed(mutant, witnesses))
                .toList();
        if (!unnoticed.isEmpty()) {
            add(unnoticed, new WitnessSearch(operation.body().orElseThrow()), witnesses);
        }
        WitnessFiles.write(operation.shortName(), witnesses);
        return witnesses;
    }

    /** Asks again before each: a witness for one often tells several. */
    private static void add(List<Mutated<ObjectType>> unnoticed, WitnessSearch search, List<Witness> witnesses) {
        for (Mutated<ObjectType> mutant : unnoticed) {
            if (!noticed(mutant, witnesses)) {
                search.find(mutant).ifPresent(witnesses::add);
            }
        }
    }
}
