package dev.certcentral.tools.diff.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes specs at random; the same seed does the same to the same specs. */
public final class SpecMutator {

    private static final List<Operator> OPERATORS = Stream.of(
                    ParameterOperators.all(),
                    LimitOperators.all(),
                    ValueOperators.all(),
                    RuleOperators.all(),
                    ChoiceOperators.all(),
                    TypeOperators.all(),
                    OperationOperators.all(),
                    ApiOperators.all())
            .flatMap(List::stream)
            .toList();

    private final Dice dice;

    public SpecMutator(long seed) {
        this.dice = new Dice(seed);
    }

    /** Names of all operators. */
    public static List<String> operators() {
        return OPERATORS.stream().map(Operator::name).toList();
    }

    /** Does one to three changes, and says which; none if no place was found for any. */
    public List<Mutation> change(SpecTexts specs) {
        List<Mutation> done = new ArrayList<>();
        int wanted = 1 + dice.below(3);
        for (int i = 0; i < wanted; i++) {
            apply(dice.one(OPERATORS), specs).ifPresent(done::add);
        }
        return done;
    }

    /** Does one change of one kind, if there is a place for it. */
    public Optional<Mutation> change(SpecTexts specs, String operator) {
        return apply(
                OPERATORS.stream()
                        .filter(candidate -> candidate.name().equals(operator))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no operator " + operator)),
                specs);
    }

    /** An operator that gives up half-way must leave no trace. */
    private Optional<Mutation> apply(Operator operator, SpecTexts specs) {
        SpecTexts tried = specs.copy();
        Optional<Mutation> done = operator.apply(tried, dice);
        done.ifPresent(mutation -> specs.become(tried));
        return done;
    }
}
