package dev.certcentral.conformance.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.check.BodyChecker;
import dev.certcentral.sandbox.check.Mistake;
import dev.certcentral.spec.model.ObjectType;
import java.util.List;

/** The sandbox: its schema, its validator, its date rules. */
public final class SandboxEvaluator {

    private final BodyChecker checker;

    /** Judges by an object, on the day of {@link Subjects#CLOCK}. */
    public SandboxEvaluator(ObjectType type) {
        this.checker = new BodyChecker("body", type, Subjects.CLOCK);
    }

    /** Judges a body. */
    public Verdict judge(JsonNode body) {
        List<Mistake> mistakes = checker.check(body);
        return mistakes.isEmpty()
                ? Verdict.ACCEPTED
                : Verdict.refused(mistakes.stream()
                        .map(mistake -> new Verdict.Reason(mistake.path(), mistake.rule(), mistake.message()))
                        .toList());
    }
}
