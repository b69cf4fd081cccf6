package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Auth;
import dev.certcentral.spec.model.ErrorShape;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.RateLimit;
import dev.certcentral.spec.model.Server;
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Compares what belongs to the API as a whole, then its operations. */
final class ApiComparison {

    private final Api before;
    private final Api after;
    private final ServerMatches servers;
    private final Changes changes;

    ApiComparison(Api before, Api after, Changes changes) {
        this.before = before;
        this.after = after;
        this.servers = ServerMatches.of(before, after);
        this.changes = changes;
    }

    void run() {
        Recorder api = about("api");
        text(api, Aspect.API_ID, Api::id);
        text(api, Aspect.SERVER_TYPE, Api::serverTypeName);
        servers();
        auth();
        text(about("errors"), Aspect.ERROR_SHAPE, side -> shape(side.errors()));
        rateLimits();
        text(api, Aspect.QUERY_ARRAYS, side -> side.queryArrays().name().toLowerCase(Locale.ROOT));
        secretHeaders();
        types();
        operations();
    }

    private void servers() {
        Matches<Server> matches = servers.matches();
        matches.both().forEach(pair -> {
            Server old = pair.before();
            Server now = pair.after();
            Recorder at = about("server " + old.id());
            at.differ(Aspect.SERVER_ID, Recorder.text(old.id()), Recorder.text(now.id()), List.of(), now.at());
            at.differ(
                    Aspect.SERVER_URL,
                    Recorder.text(old.url().toString()),
                    Recorder.text(now.url().toString()),
                    List.of(),
                    now.at());
        });
        matches.gone()
                .forEach(server -> about("server " + server.id())
                        .note(Aspect.SERVER, url(server), Optional.empty(), List.of(), server.at()));
        matches.come()
                .forEach(server -> about("server " + server.id())
                        .note(Aspect.SERVER, Optional.empty(), url(server), List.of(), server.at()));
    }

    private static Optional<Thing> url(Server server) {
        return Recorder.text(server.url().toString());
    }

    private void auth() {
        Recorder at = about("auth");
        if (before.auth().isPresent() != after.auth().isPresent()) {
            at.differ(Aspect.AUTH, header(before), header(after), List.of(), after.at());
            return;
        }
        at.differ(Aspect.AUTH_HEADER, header(before), header(after), List.of(), after.at());
        at.differ(Aspect.AUTH_ENVIRONMENT, variable(before), variable(after), List.of(), after.at());
    }

    private static Optional<Thing> header(Api api) {
        return Recorder.text(api.auth(), Auth::header);
    }

    private static Optional<Thing> variable(Api api) {
        return Recorder.text(api.auth().flatMap(Auth::environment), Function.identity());
    }

    private static String shape(ErrorShape shape) {
        return shape.list() + "[]: {" + shape.code() + ", " + shape.message() + "}";
    }

    private void rateLimits() {
        Matches<RateLimit> matches = Matches.by(before.rateLimits(), after.rateLimits(), RateLimit::window);
        matches.both()
                .forEach(pair -> rateLimit(pair.after())
                        .differ(
                                Aspect.RATE_LIMIT,
                                requests(pair.before()),
                                requests(pair.after()),
                                List.of(),
                                after.at()));
        matches.gone()
                .forEach(limit -> rateLimit(limit)
                        .note(Aspect.RATE_LIMIT, requests(limit), Optional.empty(), List.of(), after.at()));
        matches.come()
                .forEach(limit -> rateLimit(limit)
                        .note(Aspect.RATE_LIMIT, Optional.empty(), requests(limit), List.of(), after.at()));
    }

    private Recorder rateLimit(RateLimit limit) {
        return about("rate limit per " + limit.window().toSeconds() + " s");
    }

    private static Optional<Thing> requests(RateLimit limit) {
        return Optional.of(new Thing.OfRate(limit));
    }

    /** Names of headers are the same in any case. */
    private void secretHeaders() {
        Matches<String> matches =
                Matches.by(before.secretHeaders(), after.secretHeaders(), name -> name.toLowerCase(Locale.ROOT));
        matches.gone()
                .forEach(name -> about("header " + name)
                        .note(Aspect.SECRET_HEADER, Recorder.text(name), Optional.empty(), List.of(), after.at()));
        matches.come()
                .forEach(name -> about("header " + name)
                        .note(Aspect.SECRET_HEADER, Optional.empty(), Recorder.text(name), List.of(), after.at()));
    }

    /** Only a new name is a change: a type that is split out or put in place travels as it did. */
    private void types() {
        renamed(before.types(), after.types(), ApiComparison::members, ObjectType::at);
        renamed(before.enumerations(), after.enumerations(), Renames::kind, type -> after.at());
    }

    private <T> void renamed(
            Map<String, T> old, Map<String, T> now, Function<T, String> content, Function<T, SourceLocation> at) {
        Matches<Map.Entry<String, T>> matches = Matches.by(entries(old), entries(now), Map.Entry::getKey)
                .then(entry -> content.apply(entry.getValue()));
        matches.both()
                .forEach(pair -> about(pair.before().getKey())
                        .differ(
                                Aspect.TYPE_NAME,
                                Recorder.text(pair.before().getKey()),
                                Recorder.text(pair.after().getKey()),
                                List.of(),
                                at.apply(pair.after().getValue())));
    }

    private static <T> List<Map.Entry<String, T>> entries(Map<String, T> types) {
        return new ArrayList<>(types.entrySet());
    }

    private static String members(ObjectType type) {
        return type.members().stream().map(Parameter::name).sorted().toList().toString();
    }

    private void operations() {
        Matches<Operation> matches = Matches.by(before.operations(), after.operations(), Operation::id)
                .then(operation -> List.of(operation.method(), operation.path()))
                .thenIf(Operation::requestName, Operation::requestName);
        matches.both().forEach(pair -> new OperationComparison(pair.before(), pair.after(), servers, changes).run());
        matches.gone().forEach(operation -> whole(operation, Optional.of(operation), Optional.empty()));
        matches.come().forEach(operation -> whole(operation, Optional.empty(), Optional.of(operation)));
    }

    private void whole(Operation operation, Optional<Operation> old, Optional<Operation> now) {
        Occurrence occurrence =
                new Occurrence(operation.id(), operation.id(), operation.shortName(), ParameterPath.ROOT);
        new Recorder(
                        changes,
                        new Recorder.Place(
                                Subject.of(operation.id()),
                                Direction.REQUEST,
                                Optional.of(occurrence),
                                Optional.empty()))
                .note(
                        Aspect.OPERATION,
                        old.map(Thing.OfOperation::new),
                        now.map(Thing.OfOperation::new),
                        List.of(),
                        operation.at());
    }

    private void text(Recorder at, Aspect aspect, Function<Api, String> words) {
        at.differ(aspect, Recorder.text(words.apply(before)), Recorder.text(words.apply(after)), List.of(), after.at());
    }

    private Recorder about(String owner) {
        return new Recorder(
                changes, new Recorder.Place(Subject.of(owner), Direction.NEITHER, Optional.empty(), Optional.empty()));
    }
}
