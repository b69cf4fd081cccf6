package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Response;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** Compares one operation: how it is called, what it takes, what comes back. */
final class OperationComparison {

    private final Operation before;
    private final Operation after;
    private final ServerMatches servers;
    private final Changes changes;

    OperationComparison(Operation before, Operation after, ServerMatches servers, Changes changes) {
        this.before = before;
        this.after = after;
        this.servers = servers;
        this.changes = changes;
    }

    void run() {
        if (before.equals(after)) {
            return; // Written in the same words at the same place, as most are.
        }
        text(Aspect.OPERATION_ID, Operation::id);
        text(Aspect.METHOD, operation -> operation.method().name());
        text(Aspect.PATH, Operation::path);
        text(Aspect.GROUP, Operation::group);
        if (before.call().isPresent() || after.call().isPresent()) {
            text(Aspect.CALL, operation -> operation.call().orElse(operation.id()));
        }
        whole(Direction.REQUEST)
                .differ(
                        Aspect.REQUEST_NAME,
                        Recorder.text(before.requestName(), Function.identity()),
                        Recorder.text(after.requestName(), Function.identity()),
                        List.of(),
                        after.at());
        servers();
        outside();
        body();
        response();
        text(Aspect.REPEATABLE, operation -> operation.repeatable() ? "yes" : "no");
        whole(Direction.REQUEST).differ(Aspect.FINDER, finder(before), finder(after), List.of(), after.at());
    }

    private static Optional<Thing> finder(Operation operation) {
        return operation.finds().map(Thing.OfFinder::new);
    }

    /** Among the servers of both sides; what a server that came or went offers goes without saying. */
    private void servers() {
        TreeSet<String> old = new TreeSet<>();
        before.servers().stream().flatMap(id -> servers.renamed(id).stream()).forEach(old::add);
        TreeSet<String> now = new TreeSet<>(after.servers());
        now.removeIf(servers::isNew);
        TreeSet<String> gone = new TreeSet<>(old);
        gone.removeAll(now);
        TreeSet<String> come = new TreeSet<>(now);
        come.removeAll(old);
        gone.forEach(server -> whole(Direction.REQUEST)
                .note(Aspect.OFFERED_AT, Recorder.text(server), Optional.empty(), List.of(), after.at()));
        come.forEach(server -> whole(Direction.REQUEST)
                .note(Aspect.OFFERED_AT, Optional.empty(), Recorder.text(server), List.of(), after.at()));
    }

    /** Path and query parameters, read as the object they would be. */
    private void outside() {
        new ObjectComparison(
                        before.outside(),
                        after.outside(),
                        Subject.of(before.id()),
                        occurrence(ParameterPath.ROOT),
                        Direction.REQUEST,
                        changes)
                .run();
    }

    private static ObjectType object(Operation operation, List<Parameter> members) {
        return new ObjectType(
                Optional.empty(), Optional.empty(), "", members, List.of(), List.of(), false, false, operation.at());
    }

    private void body() {
        whole(Direction.REQUEST).differ(Aspect.BODY, body(before), body(after), List.of(), after.at());
        new ObjectComparison(
                        before.body().orElseGet(() -> object(before, List.of())),
                        after.body().orElseGet(() -> object(after, List.of())),
                        Subject.of(before.id()),
                        occurrence(ParameterPath.ROOT),
                        Direction.REQUEST,
                        changes)
                .run();
    }

    private static Optional<Thing> body(Operation operation) {
        return Recorder.text(operation.body(), body -> "object");
    }

    private void response() {
        Optional<FieldType> old = before.response().map(Response::type);
        Optional<FieldType> now = after.response().map(Response::type);
        if (old.isEmpty() || now.isEmpty()) {
            whole(Direction.RESPONSE)
                    .differ(
                            Aspect.RESPONSE,
                            old.map(Thing.OfType::new),
                            now.map(Thing.OfType::new),
                            List.of(),
                            after.at());
            return;
        }
        whole(Direction.RESPONSE)
                .differ(
                        Aspect.RESPONSE_TYPE,
                        old.map(Thing.OfType::new),
                        now.map(Thing.OfType::new),
                        List.of(),
                        after.at());
        Optional<ObjectType> was = old.get().object();
        Optional<ObjectType> is = now.get().object();
        if (was.isPresent() && is.isPresent()) {
            ParameterPath path =
                    now.get() instanceof FieldType.ListOf ? ParameterPath.ROOT.elements() : ParameterPath.ROOT;
            String owner = was.get().name().orElse(before.id());
            new ObjectComparison(was.get(), is.get(), Subject.of(owner), occurrence(path), Direction.RESPONSE, changes)
                    .run();
        }
    }

    private void text(Aspect aspect, Function<Operation, String> words) {
        whole(Direction.REQUEST)
                .differ(
                        aspect,
                        Recorder.text(words.apply(before)),
                        Recorder.text(words.apply(after)),
                        List.of(),
                        after.at());
    }

    private Recorder whole(Direction direction) {
        return new Recorder(
                changes,
                new Recorder.Place(
                        Subject.of(before.id()),
                        direction,
                        Optional.of(occurrence(ParameterPath.ROOT)),
                        Optional.empty()));
    }

    private Occurrence occurrence(ParameterPath path) {
        return new Occurrence(before.id(), after.id(), after.shortName(), path);
    }
}
