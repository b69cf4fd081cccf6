package dev.certcentral.tools.diff.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Direction;
import dev.certcentral.spec.diff.change.Occurrence;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.QueryArrays;
import dev.certcentral.tools.diff.proof.Refusals.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds proofs. Not thread-safe. */
public final class ProofFinder {

    private static final int MOST_OCCURRENCES = 3;

    private final Validators before;
    private final Validators after;
    private final RequestLines lines;
    private final QueryArrays queryArrays;

    /**
     * Prepares.
     *
     * @param before the old side
     * @param after the new side
     */
    public ProofFinder(Api before, Api after) {
        this.lines = new RequestLines(before, after);
        this.queryArrays = before.queryArrays();
        this.before = new Validators(before);
        this.after = new Validators(after);
    }

    /** A proof of a verdict that breaks on the wire, or why there is none. */
    public Proof find(Verdict verdict) {
        Change change = verdict.change();
        Optional<Proof> line = lines.proof(verdict);
        if (line.isPresent()) {
            return line.get();
        }
        for (Occurrence occurrence :
                change.site().occurrences().stream().limit(MOST_OCCURRENCES).toList()) {
            Optional<Operation> was = before.operation(occurrence.before());
            Optional<Operation> is = after.operation(occurrence.after());
            if (was.isPresent() && is.isPresent()) {
                Optional<Proof> proof = change.site().direction() == Direction.RESPONSE
                        ? answer(verdict, occurrence, was.get(), is.get())
                        : request(verdict, occurrence, was.get(), is.get());
                if (proof.isPresent()) {
                    return proof.get();
                }
            }
        }
        return Proof.none("No payload was found that the old side accepts and the new side refuses because of this:"
                + " another rule of the old side may refuse all that would show it, or no date shows it on 1 January"
                + " 2030, the day proofs are made for.");
    }

    private Optional<Proof> request(Verdict verdict, Occurrence occurrence, Operation was, Operation is) {
        if (was.body().isPresent() != is.body().isPresent()) {
            return Optional.of(bodies(occurrence, was, is));
        }
        if (was.body().isPresent() && is.body().isPresent()) {
            Optional<Found> body = find(
                    new Attempts(
                                    verdict,
                                    occurrence,
                                    was.body().get(),
                                    is.body().get())
                            .all(),
                    was.body().get(),
                    before.body(was),
                    after.body(is));
            if (body.isPresent()) {
                return Optional.of(new Proof(
                        occurrence.name(),
                        Direction.REQUEST,
                        Payloads.text(body.get().payload()),
                        body.get().refusal()));
            }
        }
        ObjectType outside = was.outside();
        return find(
                        new Attempts(verdict, occurrence, outside, is.outside()).all(),
                        outside,
                        before.outside(was),
                        after.outside(is))
                .map(found -> new Proof(
                        occurrence.name(),
                        Direction.REQUEST,
                        Payloads.line(was, found.payload(), queryArrays),
                        found.refusal()));
    }

    /** Whatever is in the body: only one side takes one. */
    private Proof bodies(Occurrence occurrence, Operation was, Operation is) {
        String line = was.method() + " " + was.path() + "\n\n";
        if (was.body().isEmpty()) {
            List<Refusal> refusals = after.body(is).of(JsonNodeFactory.instance.objectNode());
            return refusals.isEmpty()
                    ? Proof.none("The new side takes a body, but demands nothing in it.")
                    : new Proof(
                            occurrence.name(),
                            Direction.REQUEST,
                            line + "(no body)",
                            refusals.get(0).message());
        }
        return new PayloadSearch(was.body().get(), before.body(was), Map.of())
                .find()
                .map(body -> new Proof(
                        occurrence.name(),
                        Direction.REQUEST,
                        line + Payloads.text(body),
                        "The new side takes no body."))
                .orElseGet(() -> Proof.none("No body was found that the old side accepts."));
    }

    private Optional<Proof> answer(Verdict verdict, Occurrence occurrence, Operation was, Operation is) {
        Optional<ObjectType> old =
                was.response().flatMap(response -> response.type().object());
        Optional<ObjectType> now =
                is.response().flatMap(response -> response.type().object());
        if (old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Refusals reading = Validators.readable(was);
        return find(
                        new AnswerAttempts(verdict, occurrence, old.get(), now.get()).all(),
                        now.get(),
                        after.documented(is),
                        reading)
                .map(found -> new Proof(
                        occurrence.name(), Direction.RESPONSE, Payloads.text(found.payload()), found.refusal()));
    }

    /** A payload, and what the refusing side has against it. */
    private record Found(ObjectNode payload, String refusal) {}

    /** The smallest payload found that one side accepts and the other refuses for the reason looked for. */
    private static Optional<Found> find(
            List<Attempt> attempts, ObjectType type, Refusals accepting, Refusals refusing) {
        for (Attempt attempt : attempts) {
            Predicate<ObjectNode> proves =
                    payload -> refusal(refusing, payload, attempt).isPresent()
                            && accepting.of(payload).isEmpty();
            Optional<ObjectNode> found =
                    new PayloadSearch(type, accepting, attempt.wishes()).find().filter(proves);
            if (found.isPresent()) {
                ObjectNode small = Shrinking.shrink(found.get(), proves);
                return Optional.of(new Found(
                        small,
                        refusal(refusing, small, attempt).map(Refusal::message).orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(Refusals refusing, JsonNode payload, Attempt attempt) {
        return refusing.of(payload).stream()
                .filter(refusal -> attempt.accuses(refusal.path()))
                .findFirst();
    }
}
