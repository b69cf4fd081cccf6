package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of loading a folder.
 *
 * @param api the API; empty if there was any error
 * @param problems every mistake, by place
 */
public record LoadResult(Optional<Api> api, List<Problem> problems) {

    public LoadResult {
        problems = List.copyOf(problems);
    }

    /** Whether anything was wrong enough that there is no API. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
