package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.diff.change.Aspect;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random payloads against a pair of APIs that is judged harmless. */
final class Attack {

    /** No payload shows breaks of these; the report says why. */
    static final Set<Aspect> WITHOUT_PAYLOAD = Set.of(
            Aspect.AUTH,
            Aspect.AUTH_HEADER,
            Aspect.RATE_LIMIT,
            Aspect.ERROR_SHAPE,
            Aspect.REPEATABLE,
            Aspect.RESPONSE,
            Aspect.RESPONSE_TYPE);

    private Attack() {}

    /**
     * Attacks.
     *
     * @param refused takes every payload that the old side accepts and the new side refuses, or answers the other way round
     * @return how many payloads were tried
     */
    static int on(DiffCorpus diff, long seed, int payloadsEach, List<String> refused) {
        Validators before = new Validators(diff.before());
        Validators after = new Validators(diff.after());
        int tried = 0;
        for (Operation old : diff.before().operations()) {
            Optional<Operation> now = diff.after().operations().stream()
                    .filter(operation -> operation.method() == old.method()
                            && operation.path().equals(old.path()))
                    .findFirst();
            if (now.isEmpty()) {
                continue;
            }
            Random random = new Random(seed);
            if (old.body().isPresent() && now.get().body().isPresent()) {
                RandomPayloads payloads = new RandomPayloads(old.body().get(), before.body(old), random);
                tried += attack(diff, payloads, payloadsEach, after.body(now.get()), refused);
            }
            // Of a file there is nothing to make up.
            Optional<ObjectType> answer = answer(now.get());
            if (answer(old).isPresent() && answer.isPresent()) {
                Refusals documented = after.documented(now.get());
                RandomPayloads payloads = new RandomPayloads(answer.get(), documented, random);
                tried += attack(diff, payloads, payloadsEach, Validators.readable(old), refused);
            }
        }
        return tried;
    }

    private static Optional<ObjectType> answer(Operation operation) {
        return operation.response().flatMap(response -> response.type().object());
    }

    private static int attack(
            DiffCorpus diff, RandomPayloads payloads, int count, Refusals judge, List<String> refused) {
        int tried = 0;
        for (int i = 0; i < count; i++) {
            Optional<ObjectNode> payload = payloads.next();
            if (payload.isPresent()) {
                tried++;
                if (!judge.of(payload.get()).isEmpty()) {
                    refused.add(diff + " " + payload.get() + " " + judge.of(payload.get()));
                }
            }
        }
        return tried;
    }
}
