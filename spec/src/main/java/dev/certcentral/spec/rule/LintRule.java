package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.source.SourceLocation;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A pure function from an API to its problems. The class is named after the fault; its code is that name in kebab-case. */
abstract class LintRule {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Severity severity;

    LintRule(Severity severity) {
        this.severity = severity;
    }

    abstract Stream<Problem> check(Api api);

    final String code() {
        return HUMP.matcher(getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    final Problem problem(SourceLocation at, String message) {
        return new Problem(severity, code(), at, message);
    }
}
