package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.PrintedType;
import dev.certcentral.tools.phrase.Phrase;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Allowed values or the default cannot be values of the printed type. */
final class TypeAgainstValues extends Finder {

    private static final Set<String> TRUTHS = Set.of("true", "false");

    TypeAgainstValues() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        return page.rows().flatMap(row -> {
            List<String> wrong = Stream.concat(
                            row.phrases().each(Phrase.Allowed.class).flatMap(allowed -> allowed.values().stream()),
                            row.phrases().each(Phrase.Default.class).map(Phrase.Default::value))
                    .distinct()
                    .filter(value -> !fits(row.type(), value))
                    .toList();
            return wrong.isEmpty() ? Stream.empty() : Stream.of(contradiction(row, wrong));
        });
    }

    private Contradiction contradiction(RowView row, List<String> wrong) {
        return found(
                List.of(
                        row.says("is " + Words.article(row.type().word())),
                        row.says("names " + Words.listed(wrong) + " as values")),
                "How is " + Words.quoted(row.node().path()) + " written in JSON?");
    }

    /** Object defaults speak of a member, array values of elements; neither can be judged. */
    private static boolean fits(PrintedType type, String value) {
        return switch (type) {
            case INTEGER -> isInteger(value);
            case BOOLEAN -> TRUTHS.contains(value);
            case STRING, OBJECT, ARRAY, NONE, UNKNOWN -> true;
        };
    }

    private static boolean isInteger(String value) {
        String digits = value.startsWith("-") ? value.substring(1) : value;
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
