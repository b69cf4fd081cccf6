package dev.certcentral.tools.diff.proof;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Direction;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.QueryArrays;
import dev.certcentral.spec.model.Server;
import java.net.URI;
import java.util.Optional;

/** Proofs where no body matters: the method, the path, the server, the header. */
final class RequestLines {

    private final Api before;
    private final Api after;

    RequestLines(Api before, Api after) {
        this.before = before;
        this.after = after;
    }

    /** The proof, or why there is none; empty where a payload has to be looked for. */
    Optional<Proof> proof(Verdict verdict) {
        Change change = verdict.change();
        return switch (change.aspect()) {
            case OPERATION, METHOD, PATH -> Optional.of(call(change));
            case OFFERED_AT -> Optional.of(offered(change));
            case SERVER, SERVER_URL -> Optional.of(server(change));
            case AUTH, AUTH_HEADER ->
                Optional.of(Proof.none("It is about a header of every call, which no body and no request line shows."));
            case RATE_LIMIT ->
                Optional.of(
                        Proof.none("It takes many calls in a short time to show it; a single one is still accepted."));
            case REPEATABLE ->
                Optional.of(
                        Proof.none("It takes a lost answer to show it; a call that is made once is still accepted."));
            case QUERY_ARRAYS -> Optional.of(arrays());
            case ERROR_SHAPE ->
                Optional.of(Proof.none("It is about the names in error bodies: " + change.beforeText() + " before, "
                        + change.afterText() + " now."));
            case RESPONSE, RESPONSE_TYPE ->
                Optional.of(Proof.none("Every answer shows it: " + words(change.beforeText()) + " before, "
                        + words(change.afterText()) + " now."));
            default -> Optional.empty();
        };
    }

    private static String words(String text) {
        return text.isEmpty() ? "no body" : text;
    }

    private Proof call(Change change) {
        return change.site().occurrences().stream()
                .findFirst()
                .flatMap(occurrence -> operation(before, occurrence.before()))
                .filter(operation -> !offers(after, operation))
                .map(operation -> line(
                        operation,
                        operation.method() + " " + operation.path(),
                        "No call of the new side has this method and path."))
                .orElseGet(() -> Proof.none("Another call of the new side has the same method and path."));
    }

    private static boolean offers(Api api, Operation call) {
        return api.operations().stream()
                .anyMatch(operation ->
                        operation.method() == call.method() && operation.path().equals(call.path()));
    }

    private Proof offered(Change change) {
        return change.site().occurrences().stream()
                .findFirst()
                .flatMap(occurrence -> operation(before, occurrence.before()))
                .flatMap(operation -> before.servers().stream()
                        .filter(server -> server.id().equals(change.beforeText()))
                        .findFirst()
                        .map(server -> line(
                                operation,
                                operation.method() + " " + server.url() + operation.path(),
                                "The new side does not offer the call at this server.")))
                .orElseGet(() -> Proof.none("The server is gone as well."));
    }

    private Proof server(Change change) {
        URI url = URI.create(change.beforeText());
        boolean still = after.servers().stream().map(Server::url).anyMatch(url::equals);
        return before.operations().stream()
                .filter(operation -> !still)
                .findFirst()
                .map(operation -> line(
                        operation,
                        operation.method() + " " + url + operation.path(),
                        "The new side names no server of this address."))
                .orElseGet(() -> Proof.none("The address is still that of another server."));
    }

    /** Two values, because a single one travels under the plain name either way. */
    private Proof arrays() {
        for (Operation operation : before.operations()) {
            for (Parameter parameter : operation.queryParameters()) {
                if (parameter.type() instanceof FieldType.ListOf) {
                    return line(
                            operation,
                            operation.method() + " " + operation.path() + "?" + twice(parameter, before.queryArrays()),
                            "The new side expects " + twice(parameter, after.queryArrays()) + ".");
                }
            }
        }
        return Proof.none("No call of the old side takes several values in its query.");
    }

    private static String twice(Parameter parameter, QueryArrays how) {
        String name = parameter.name();
        return switch (how) {
            case REPEATED -> name + "=…&" + name + "=…";
            case INDEXED -> name + "[0]=…&" + name + "[1]=…";
        };
    }

    private static Proof line(Operation operation, String text, String refusal) {
        return new Proof(operation.shortName(), Direction.REQUEST, text, refusal);
    }

    private static Optional<Operation> operation(Api api, String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }
}
