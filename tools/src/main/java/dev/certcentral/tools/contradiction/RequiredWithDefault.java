package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.phrase.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** A parameter that must always be sent has a default, which can never apply. */
final class RequiredWithDefault extends Finder {

    RequiredWithDefault() {
        super(Severity.INFO);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.requestRows()
                .filter(row -> row.requirement().equals("required"))
                .flatMap(row -> row.phrases().first(Phrase.Default.class).stream()
                        .map(value -> found(
                                List.of(
                                        row.says("is required"),
                                        row.says("has the default " + Words.quoted(value.value()))),
                                "May " + Words.quoted(row.node().path()) + " be left out?")));
    }
}
