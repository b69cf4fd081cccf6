package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Finder;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Whether those who find lost requests and the operations they serve go together. */
final class FinderChecks {

    private final Api api;
    private final Problems problems;

    FinderChecks(Api api, Problems problems) {
        this.api = api;
        this.problems = problems;
    }

    void check() {
        Map<Key, Operation> finders = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            operation.finds().ifPresent(finder -> {
                Operation first = finders.putIfAbsent(new Key(finder.type(), finder.by()), operation);
                if (first != null) {
                    problems.error(
                            "duplicate-finder",
                            finder.at(),
                            "`" + first.id() + "` at "
                                    + Objects.requireNonNull(first.finds().orElse(null))
                                            .at() + " finds `"
                                    + finder.type() + "` by `" + finder.by() + "` already; remove one");
                }
            });
        }
        for (Operation operation : api.operations()) {
            List<Operation> serving = new ArrayList<>();
            for (Operation finder : finders.values()) {
                finder.finds().flatMap(finds -> member(operation, finds)).ifPresent(by -> {
                    serving.add(finder);
                    checkMember(operation, by, finder);
                    checkServers(operation, finder);
                });
            }
            if (serving.size() > 1) {
                problems.error(
                        "duplicate-finder",
                        operation.at(),
                        "both `" + serving.get(0).id() + "` and `"
                                + serving.get(1).id() + "` find what became of this; drop `finds` from one");
            }
        }
    }

    /** What finders are told apart by. */
    private record Key(String type, String by) {}

    /** The member that names a lost request of the operation, if it is one that a finder is for. */
    private static Optional<Parameter> member(Operation operation, Finder finder) {
        return operation
                .body()
                .filter(body -> finder.finds(operation.response()))
                .flatMap(body -> body.member(finder.by()));
    }

    private void checkMember(Operation operation, Parameter by, Operation finder) {
        if (!FinderReader.takesAnyId(by.type())) {
            problems.error(
                    "finder-member-unfit",
                    by.at(),
                    "`" + finder.id() + "` at " + at(finder) + " finds requests by `" + by.name()
                            + "`, so here it must be " + FinderReader.ANY_ID + "; change it, or rename it if it is"
                            + " something else in `" + operation.id() + "`");
        }
    }

    private void checkServers(Operation operation, Operation finder) {
        for (String server : operation.servers()) {
            if (!finder.servers().contains(server)) {
                problems.error(
                        "finder-elsewhere",
                        finder.at(),
                        "`" + operation.id() + "` at " + operation.at() + " is offered on `" + server + "`, and `"
                                + finder.id() + "`, which finds its lost requests, is not; add the server");
            }
        }
    }

    private static String at(Operation finder) {
        return finder.finds().map(finds -> finds.at().toString()).orElse("");
    }
}
