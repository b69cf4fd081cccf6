package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Finder;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether those who find lost requests and the operations they serve go together. */
final class FinderChecks {

    private final Problems problems;
    private final List<Finding> findings = new ArrayList<>();

    FinderChecks(Problems problems) {
        this.problems = problems;
    }

    /** An operation that finds, and what it finds. */
    private record Finding(Operation operation, Finder finder) {

        String text() {
            return "`" + operation.id() + "` at " + finder.at();
        }

        /** The member that names a lost request of another operation, if this is for such requests. */
        Optional<Parameter> member(Operation other) {
            return other.body()
                    .filter(body -> finder.finds(other.response()))
                    .flatMap(body -> body.member(finder.by()));
        }
    }

    /** What findings are told apart by. */
    private record Key(String type, String by) {}

    void check(Api api) {
        Map<Key, Finding> first = new HashMap<>();
        for (Operation operation : api.operations()) {
            operation.finds().map(finder -> new Finding(operation, finder)).ifPresent(finding -> {
                Finder finder = finding.finder();
                Finding earlier = first.putIfAbsent(new Key(finder.type(), finder.by()), finding);
                if (earlier == null) {
                    findings.add(finding);
                } else {
                    problems.error(
                            "duplicate-finder",
                            finder.at(),
                            earlier.text() + " finds `" + finder.type() + "` by `" + finder.by()
                                    + "` already; remove one");
                }
            });
        }
        api.operations().forEach(this::check);
    }

    private void check(Operation operation) {
        List<Finding> serving = new ArrayList<>();
        for (Finding finding : findings) {
            finding.member(operation).ifPresent(by -> {
                serving.add(finding);
                checkMember(operation, by, finding);
                checkServers(operation, finding);
            });
        }
        if (serving.size() > 1) {
            problems.error(
                    "duplicate-finder",
                    operation.at(),
                    "both " + serving.get(0).text() + " and " + serving.get(1).text() + " find what became of `"
                            + operation.id() + "`; drop `finds` from one");
        }
    }

    private void checkMember(Operation operation, Parameter by, Finding finding) {
        if (!FinderReader.takesAnyId(by.type())) {
            problems.error(
                    "finder-member-unfit",
                    by.at(),
                    finding.text() + " finds requests by `" + by.name() + "`, so here it must be "
                            + FinderReader.ANY_ID + "; change it, or rename it if it is something else in `"
                            + operation.id() + "`");
        } else if (isInChoice(operation, by)) {
            problems.error(
                    "finder-member-unfit",
                    by.at(),
                    finding.text() + " finds requests by `" + by.name()
                            + "`, so every request must be able to carry it; take it out of the choice");
        }
    }

    private static boolean isInChoice(Operation operation, Parameter member) {
        return operation.body().stream()
                .flatMap(body -> body.choices().stream())
                .flatMap(choice -> choice.options().stream())
                .flatMap(option -> option.members().stream())
                .anyMatch(chosen -> chosen.name().equals(member.name()));
    }

    private void checkServers(Operation operation, Finding finding) {
        for (String server : operation.servers()) {
            if (!finding.operation().servers().contains(server)) {
                problems.error(
                        "finder-elsewhere",
                        finding.finder().at(),
                        "`" + operation.id() + "` at " + operation.at() + " is offered on `" + server
                                + "`, and what finds its lost requests is not; add the server");
            }
        }
    }
}
