package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.phrase.Phrase;
import java.util.List;
import java.util.stream.Stream;

/** A description announces allowed values and lists none. */
final class ValuesMissing extends Finder {

    ValuesMissing() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        // This layout drops lists and inline code, so nothing can be said about the page itself.
        boolean lossy = page.page().layout() == Layout.PIPE;
        return page.rows()
                .filter(row ->
                        row.phrases().each(Phrase.Allowed.class).findAny().isEmpty())
                .filter(row -> row.phrases()
                        .each(Phrase.AllowedElsewhere.class)
                        .anyMatch(phrase -> phrase.confidence() == Confidence.HIGH))
                .map(row -> found(
                        lossy ? Severity.INFO : Severity.WARNING,
                        List.of(row.says("announces the allowed values, and nothing follows")),
                        "Which values are allowed for "
                                + Words.quoted(row.node().path()) + "?"));
    }
}
