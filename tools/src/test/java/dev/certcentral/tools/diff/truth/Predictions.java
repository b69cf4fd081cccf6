package dev.certcentral.tools.diff.truth;

import dev.certcentral.spec.model.Api;
import dev.certcentral.tools.diff.mutate.Mutation;
import dev.certcentral.tools.diff.mutate.SpecMutator;
import dev.certcentral.tools.diff.mutate.SpecTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds what a judge predicts for random changes against what they do. */
final class Predictions {

    private final SpecTexts specs;
    private final Api before;
    private final JavaTruth truth;
    private final Judge judge;
    private final List<Disagreement> disagreements = new ArrayList<>();
    private int compared;
    private int broken;
    private int refused;
    private int clashing;

    /** Starts with specs that are to be changed. */
    Predictions(SpecTexts specs, Judge judge) throws ReflectiveOperationException {
        this.specs = specs;
        this.before = specs.api().orElseThrow(() -> new IllegalArgumentException(specs.problems()));
        this.truth = JavaTruth.before(before);
        this.judge = judge;
    }

    /**
     * A judge that was wrong.
     *
     * @param seed makes the same mutant again
     * @param mutations what was changed
     * @param prediction what the judge said
     * @param truth what happens
     */
    record Disagreement(long seed, List<Mutation> mutations, Prediction prediction, Truth truth) {

        @Override
        public String toString() {
            return "seed " + seed + ": predicted source " + prediction.source() + ", binary " + prediction.binary()
                    + " by " + prediction.rules() + "; in truth source " + truth.source() + ", binary "
                    + truth.binary()
                    + mutations.stream().map(m -> "\n    " + m).collect(Collectors.joining())
                    + truth.reasons().stream().limit(6).map(r -> "\n      " + r).collect(Collectors.joining());
        }
    }

    /** Makes a mutant for each seed and compares. */
    Predictions compare(long firstSeed, int count) {
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            compare(seed);
        }
        return this;
    }

    private void compare(long seed) {
        SpecTexts mutant = specs.copy();
        List<Mutation> mutations = new SpecMutator(seed).change(mutant);
        Optional<Api> after = mutant.api();
        if (after.isEmpty()) {
            refused++;
            return;
        }
        Optional<Truth> real;
        try {
            real = truth.after(after.get());
        } catch (AssertionError e) {
            throw new AssertionError("seed " + seed + ", " + mutations + ": " + e.getMessage(), e);
        }
        if (real.isEmpty()) {
            clashing++;
            return;
        }
        compared++;
        broken += real.get().source() || real.get().binary() ? 1 : 0;
        Prediction prediction = judge.judge(before, after.get());
        if (prediction.source() != real.get().source()
                || prediction.binary() != real.get().binary()) {
            disagreements.add(new Disagreement(seed, mutations, prediction, real.get()));
        }
    }

    /** Where the judge was wrong. */
    List<Disagreement> disagreements() {
        return disagreements;
    }

    /** How many mutants were judged. */
    int compared() {
        return compared;
    }

    /** How many of those break callers. */
    int broken() {
        return broken;
    }

    /** How many mutants were thrown away because they are no specs. */
    int refused() {
        return refused;
    }

    /** Counts, and every disagreement with what makes it happen again. */
    @Override
    public String toString() {
        return compared + " mutants judged, " + broken + " of them break callers; " + refused + " are no specs, "
                + clashing + " have names that clash; " + disagreements.size() + " disagreements"
                + disagreements.stream().map(d -> "\n" + d).collect(Collectors.joining());
    }
}
