package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two rules or choices of one operation have the same id, so a violation would not tell which one was broken. */
final class DuplicateRuleId extends LintRule {

    DuplicateRuleId() {
        super(Severity.ERROR);
    }

    /** What can be broken. */
    private record Named(String id, SourceLocation at) {}

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream().flatMap(this::check);
    }

    private Stream<Problem> check(Operation operation) {
        Map<String, SourceLocation> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        Bodies.objects(operation).flatMap(DuplicateRuleId::named).forEach(named -> {
            SourceLocation first = seen.putIfAbsent(named.id(), named.at());
            if (first != null && !first.equals(named.at())) {
                problems.add(problem(
                        named.at(), "the id `" + named.id() + "` is already taken at " + first + "; choose another"));
            }
        });
        return problems.stream();
    }

    /** Only choices with a discriminator can be broken. */
    private static Stream<Named> named(ObjectType object) {
        return Stream.concat(
                object.choices().stream()
                        .filter(choice -> choice.by().isPresent())
                        .map(choice -> new Named(choice.id().replace('_', '-'), choice.at())),
                object.rules().stream().map(rule -> new Named(rule.id(), rule.at())));
    }
}
