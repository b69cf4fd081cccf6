package dev.certcentral.tools.diff.truth;

import dev.certcentral.spec.diff.compat.Level;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.model.Api;
import java.util.List;

/** Says from the specs alone what a change does to callers. */
interface Judge {

    /** The judge that {@code certspec diff} asks. */
    Judge OF_THE_COMMAND = (before, after) -> {
        List<Verdict> verdicts = dev.certcentral.spec.diff.compat.Judge.judge(before, after);
        return new Prediction(
                verdicts.stream().anyMatch(verdict -> verdict.breaksAt(Level.SOURCE)),
                verdicts.stream().anyMatch(verdict -> verdict.breaksAt(Level.BINARY)),
                verdicts.stream()
                        .filter(verdict -> verdict.breaksAt(Level.SOURCE) || verdict.breaksAt(Level.BINARY))
                        .map(verdict -> verdict.rule().id() + " " + verdict.breaks() + " "
                                + verdict.change().site().subject())
                        .toList());
    };

    Prediction judge(Api before, Api after);
}
