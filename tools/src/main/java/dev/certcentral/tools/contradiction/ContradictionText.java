package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Contradictions for a terminal. */
public final class ContradictionText {

    private ContradictionText() {}

    /** One block each, and a count at the end. */
    public static String of(List<Contradiction> contradictions) {
        return contradictions.stream().map(ContradictionText::entry).collect(Collectors.joining())
                + summary(contradictions);
    }

    private static String entry(Contradiction contradiction) {
        StringBuilder text = new StringBuilder();
        text.append(contradiction.severity().word())
                .append(": [")
                .append(contradiction.code())
                .append("] ")
                .append(contradiction.place().file())
                .append(':')
                .append(contradiction.place().line())
                .append('\n');
        boolean sisters = Entries.spansPages(contradiction);
        contradiction
                .statements()
                .forEach(statement -> text.append("    ")
                        .append(sisters ? statement.place().title() + ", " : "")
                        .append(statement.place().within())
                        .append(", ")
                        .append(statement.says())
                        .append('\n'));
        return text.append("    Ask: ")
                .append(contradiction.question())
                .append("\n\n")
                .toString();
    }

    private static String summary(List<Contradiction> contradictions) {
        return count(contradictions, Severity.ERROR, "error") + ", "
                + count(contradictions, Severity.WARNING, "warning") + ", "
                + count(contradictions, Severity.INFO, "note");
    }

    private static String count(List<Contradiction> contradictions, Severity severity, String noun) {
        long number =
                contradictions.stream().filter(c -> c.severity() == severity).count();
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
