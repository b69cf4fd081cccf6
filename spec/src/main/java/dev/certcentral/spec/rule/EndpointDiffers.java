package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** The page prints another method or path than the operation has, and no erratum about the endpoint says why. */
final class EndpointDiffers extends LintRule {

    EndpointDiffers() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream()
                .filter(operation -> operation.ledger().isPresent())
                .filter(operation -> !agrees(operation, operation.ledger().get()))
                .filter(operation -> operation.errata().stream()
                        .noneMatch(erratum -> erratum.where().orElse("").contains("endpoint")))
                .map(operation -> problem(
                        operation.at(),
                        "the page prints `" + operation.ledger().get().endpoint() + "`, the operation is `"
                                + operation.method() + " " + operation.path()
                                + "`; correct it or add an erratum with `where: endpoint`"));
    }

    private static boolean agrees(Operation operation, Ledger ledger) {
        String printed = nameless(ledger.endpoint());
        return printed.startsWith(operation.method() + " ") && printed.endsWith(nameless(operation.path()));
    }

    /** Pages and specs may call a placeholder by different names. */
    private static String nameless(String path) {
        return path.replaceAll("\\{+[^{}]*}+", "{}");
    }
}
