package dev.certcentral.tools.validate;

import dev.certcentral.client.CertCentralJson;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import dev.certcentral.runtime.read.RequestReader;
import dev.certcentral.spec.model.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Judges as the generated client does. */
public final class GeneratedJudge implements Judge {

    private final RequestReader reader;
    private final Clock clock;

    private GeneratedJudge(RequestReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** The judge of an operation of the specs that the client was made from; empty if it sends no body. */
    public static Optional<Judge> of(Operation operation, Clock clock) {
        return Optional.ofNullable(CertCentralJson.reader(operation.id()))
                .map(reader -> new GeneratedJudge(reader, clock));
    }

    @Override
    public List<Finding> findings(String json) {
        List<Violation> violations;
        try {
            violations = reader.check(json, clock);
        } catch (ValidationException e) {
            violations = e.violations();
        }
        return violations.stream().map(GeneratedJudge::finding).toList();
    }

    private static Finding finding(Violation violation) {
        return new Finding(
                violation.severity() == Violation.Severity.WARNING,
                violation.rule(),
                violation.path(),
                violation.message(),
                violation.allowed(),
                Optional.ofNullable(violation.nearest()),
                violation.fix(),
                violation.page(),
                violation.rows());
    }
}
