package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Located;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Origin;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter that no row names is not explained: some erratum or note should mention it. */
final class OriginWithoutErratum extends LintRule {

    OriginWithoutErratum() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream().filter(o -> o.ledger().isPresent()).flatMap(this::check);
    }

    private Stream<Problem> check(Operation operation) {
        String words = Stream.concat(
                        operation.errata().stream().map(e -> e.printed() + " " + e.meant()),
                        operation.notes().stream().map(note -> note.says()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.concat(operation.requestParameters(), operation.responseParameters())
                .filter(l -> l.parameter().origin() != Origin.TABLE)
                .filter(l -> !words.contains(l.parameter().name().toLowerCase(Locale.ROOT)))
                .map(this::problem);
    }

    private Problem problem(Located located) {
        return problem(
                located.parameter().at(),
                "no row names `" + located.path() + "`, and no erratum or note mentions it; say where the page does");
    }
}
