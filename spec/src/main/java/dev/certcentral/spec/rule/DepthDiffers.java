package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** A parameter sits deeper or higher than the depth marks of its row say, and no erratum says why. */
final class DepthDiffers extends LintRule {

    DepthDiffers() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Printed.of(api)
                .flatMap(printed -> printed.uncorrected((located, row) -> Stream.of(located)
                        .filter(l -> PrintedRows.depth(row) != depth(l.path()))
                        .map(l -> problem(
                                l.parameter().at(),
                                "row " + row.number() + " has " + PrintedRows.depth(row)
                                        + " depth marks, but `" + l.path() + "` is "
                                        + depth(l.path())
                                        + " levels deep; move it or add an erratum"))));
    }

    /** Levels below the root. When a whole answer is an array, its elements are the root. */
    private static int depth(ParameterPath path) {
        boolean array = path.segments().get(0).equals("[]");
        return path.segments().size() - (array ? 2 : 1);
    }
}
