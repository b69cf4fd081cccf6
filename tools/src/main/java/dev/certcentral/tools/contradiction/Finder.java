package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds one kind of contradiction. The class is named after it; its code is that name in kebab-case. */
abstract class Finder {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Severity severity;

    Finder(Severity severity) {
        this.severity = severity;
    }

    /** Within one page. */
    Stream<Contradiction> in(PageView page) {
        return Stream.empty();
    }

    /** Between pages. */
    Stream<Contradiction> between(List<PageView> sisters) {
        return Stream.empty();
    }

    final String code() {
        return HUMP.matcher(getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    final Contradiction found(List<Statement> statements, String question) {
        return found(severity, statements, question);
    }

    final Contradiction found(Severity other, List<Statement> statements, String question) {
        return new Contradiction(code(), other, statements, question);
    }
}
