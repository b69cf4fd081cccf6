package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.Locale;
import java.util.stream.Stream;

/** A parameter is required where its row says optional, or the other way round, and no erratum says why. */
final class RequirementDiffers extends LintRule {

    RequirementDiffers() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Printed.of(api)
                .filter(printed -> printed.word().equals("request"))
                .flatMap(printed -> printed.uncorrected((located, row) -> Stream.of(located)
                        .filter(l -> !agrees(row.requirement(), l.parameter().requirement()))
                        .map(l -> problem(
                                l.parameter().at(),
                                "row " + row.number() + " prints `" + row.requirement() + "`, the spec says "
                                        + word(l.parameter().requirement()) + "; add an erratum with the reason"))));
    }

    private static String word(Requirement requirement) {
        return "`" + requirement.name().toLowerCase(Locale.ROOT) + "`";
    }

    /** A star or a condition in the cell can mean anything but "always". */
    private static boolean agrees(String printed, Requirement requirement) {
        return switch (printed) {
            case "required" -> requirement == Requirement.REQUIRED;
            case "optional" -> requirement == Requirement.OPTIONAL;
            case "conditional" -> requirement == Requirement.CONDITIONAL;
            default -> requirement != Requirement.REQUIRED;
        };
    }
}
