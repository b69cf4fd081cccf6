package dev.certcentral.conformance.equivalence;

import dev.certcentral.client.CertCentralJson;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import dev.certcentral.runtime.read.RequestReader;
import dev.certcentral.spec.model.Operation;
import java.util.List;
import java.util.Objects;

/** The generated Java: reads a body and checks it. */
public final class JavaEvaluator {

    private final RequestReader reader;

    /** Judges by the class generated for an operation. */
    public JavaEvaluator(Operation operation) {
        this.reader = Objects.requireNonNull(CertCentralJson.reader(operation.id()), operation.id());
    }

    /** Judges a body; the reasons of an accepted one are its warnings. Any exception but the documented one is a fault. */
    public Verdict judge(String body) {
        try {
            return new Verdict(true, reasons(reader.check(body, Subjects.CLOCK)));
        } catch (ValidationException e) {
            return Verdict.refused(reasons(e.violations()));
        }
    }

    private static List<Verdict.Reason> reasons(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Verdict.Reason(violation.path(), violation.rule(), violation.message()))
                .toList();
    }
}
