package dev.certcentral.tools.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.runtime.json.JsonValue;
import dev.certcentral.sandbox.check.BodyChecker;
import dev.certcentral.sandbox.check.JsonRefused;
import dev.certcentral.sandbox.check.Mistake;
import dev.certcentral.sandbox.check.StrictJson;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Judges by specs alone, as the sandbox does: no class of the API is needed. Knows no warnings. */
public final class SpecJudge implements Judge {

    /** As deep as the client reads; its messages never repeat what is in the text. */
    private static final int DEEPEST = 250;

    private final BodyChecker checker;
    private final SpecRows rows;
    private final String page;

    private SpecJudge(Operation operation, ObjectType body, Clock clock) {
        this.checker = new BodyChecker(operation.id(), body, clock);
        this.rows = new SpecRows(body);
        this.page = operation.ledger().map(ledger -> ledger.page()).orElse("");
    }

    /** The judge of an operation; empty if it sends no body. */
    public static Optional<Judge> of(Operation operation, Clock clock) {
        return operation.body().map(body -> new SpecJudge(operation, body, clock));
    }

    @Override
    public List<Finding> findings(String json) {
        JsonNode body;
        try {
            JsonValue.parse(json, DEEPEST);
            body = StrictJson.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (JsonRefused | IllegalArgumentException e) {
            return List.of(finding("json", "", Objects.requireNonNull(e.getMessage()), "send one JSON object"));
        }
        return checker.check(body).stream().map(this::finding).toList();
    }

    /** A mistake's sentence starts with its place, which a report gives anyway. */
    private Finding finding(Mistake mistake) {
        String subject = (mistake.path().isEmpty() ? "The request" : mistake.path()) + " ";
        String message = mistake.message().startsWith(subject)
                ? mistake.message().substring(subject.length())
                : mistake.message();
        return finding(mistake.rule(), mistake.path(), message, mistake.fix());
    }

    private Finding finding(String rule, String path, String message, String fix) {
        return new Finding(false, rule, path, message, List.of(), Optional.empty(), fix, page, rows.of(rule, path));
    }
}
