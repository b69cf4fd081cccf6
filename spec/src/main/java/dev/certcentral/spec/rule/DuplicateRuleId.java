package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two rules of one operation have the same id, so a violation would not tell which one was broken. */
final class DuplicateRuleId extends LintRule {

    DuplicateRuleId() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return api.operations().stream().flatMap(this::check);
    }

    private Stream<Problem> check(Operation operation) {
        List<Rule> rules = new ArrayList<>();
        operation.body().ifPresent(body -> collect(body, rules));
        Map<String, SourceLocation> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Rule rule : rules) {
            SourceLocation first = seen.putIfAbsent(rule.id(), rule.at());
            if (first != null && !first.equals(rule.at())) {
                problems.add(problem(
                        rule.at(),
                        "the rule `" + rule.id() + "` is already defined at " + first + "; give it another id"));
            }
        }
        return problems.stream();
    }

    private static void collect(ObjectType object, List<Rule> rules) {
        rules.addAll(object.rules());
        for (Parameter member : object.members()) {
            FieldType type = member.type() instanceof FieldType.ListOf list ? list.element() : member.type();
            if (type instanceof FieldType.Nested nested) {
                collect(nested.type(), rules);
            }
        }
    }
}
