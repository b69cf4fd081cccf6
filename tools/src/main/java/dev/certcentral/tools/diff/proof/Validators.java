package dev.certcentral.tools.diff.proof;

import dev.certcentral.sandbox.check.BodyChecker;
import dev.certcentral.spec.diff.effect.EffectComparison;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Response;
import dev.certcentral.tools.diff.proof.Refusals.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The validators of one side, made when they are needed. Not thread-safe. */
final class Validators {

    private static final Clock CLOCK =
            Clock.fixed(EffectComparison.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private final Map<String, Operation> operations = new HashMap<>();
    private final Map<String, Refusals> made = new HashMap<>();

    Validators(Api api) {
        api.operations().forEach(operation -> operations.put(operation.id(), operation));
    }

    Optional<Operation> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    /** Judges the body of a request. */
    Refusals body(Operation operation) {
        return made.computeIfAbsent(
                "body " + operation.id(), key -> of(operation.body().orElseThrow()));
    }

    /** Judges path and query parameters, as the object they would be. */
    Refusals outside(Operation operation) {
        return made.computeIfAbsent("outside " + operation.id(), key -> of(operation.outside()));
    }

    /** Judges whether an answer is what the side documents. */
    Refusals documented(Operation operation) {
        return made.computeIfAbsent(
                "answer " + operation.id(),
                key -> of(response(operation).object().orElseThrow()));
    }

    /** Judges whether a client of the side can read an answer. */
    static Refusals readable(Operation operation) {
        FieldType type = new FieldType.Nested(response(operation).object().orElseThrow());
        return payload -> Reading.refusals(type, payload);
    }

    private static FieldType response(Operation operation) {
        return operation.response().map(Response::type).orElseThrow();
    }

    /** Judges an object. */
    static Refusals of(ObjectType type) {
        BodyChecker checker = new BodyChecker("payload", type, CLOCK);
        return payload -> checker.check(payload).stream()
                .map(mistake -> new Refusal(JsonPath.parse(mistake.path()), mistake.message()))
                .toList();
    }
}
