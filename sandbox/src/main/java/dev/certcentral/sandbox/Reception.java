package dev.certcentral.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.check.BodyChecker;
import dev.certcentral.sandbox.check.JsonRefused;
import dev.certcentral.sandbox.check.Mistake;
import dev.certcentral.sandbox.check.StrictJson;
import dev.certcentral.sandbox.play.Answer;
import dev.certcentral.sandbox.play.Asked;
import dev.certcentral.sandbox.play.Playbook;
import dev.certcentral.sandbox.play.Refusals;
import dev.certcentral.spec.model.Auth;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.QueryArrays;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Decides about a request: route, key, content type, JSON, parameters, and then the answer. Knows no sockets. */
final class Reception {

    private final Refusals refuse;
    private final Optional<Auth> auth;
    private final String key;
    private final String basePath;
    private final QueryArrays arrays;
    private final Routes routes;
    private final Playbook playbook;
    private final Optional<Turnstile> turnstile;
    private final Map<String, BodyChecker> bodies = new HashMap<>();
    private final Map<String, BodyChecker> outside = new HashMap<>();

    Reception(Offer offer, String key, Clock clock, Playbook playbook, Optional<Turnstile> turnstile) {
        this.refuse = new Refusals(offer.api().errors());
        this.auth = offer.api().auth();
        this.arrays = offer.api().queryArrays();
        this.key = key;
        this.basePath = offer.basePath();
        this.routes = new Routes(offer.operations());
        this.playbook = playbook;
        this.turnstile = turnstile;
        for (Operation operation : offer.operations()) {
            operation
                    .body()
                    .ifPresent(body -> bodies.put(operation.id(), new BodyChecker(operation.id(), body, clock)));
            outside.put(operation.id(), new BodyChecker(operation.id(), operation.outside(), clock));
        }
    }

    /** Id of the operation a request is for; empty if there is none. */
    String operation(Incoming request) {
        return at(request).stream()
                .map(Routes.Match::operation)
                .filter(operation -> operation.method().name().equals(request.method()))
                .map(Operation::id)
                .findFirst()
                .orElse("");
    }

    private List<Routes.Match> at(Incoming request) {
        return request.path().startsWith(basePath) ? routes.at(request.path().substring(basePath.length())) : List.of();
    }

    /**
     * Answers a request.
     *
     * @param late how much later than now what it asks for is to come into being
     */
    Answer answer(Incoming request, Duration late) {
        List<Routes.Match> matches = at(request);
        if (matches.isEmpty()) {
            return refuse.of(404, "not_found|route", "There is nothing at this path.");
        }
        return matches.stream()
                .filter(match -> match.operation().method().name().equals(request.method()))
                .findFirst()
                .map(match -> answer(match, request, late))
                .orElseGet(() -> wrongMethod(matches));
    }

    private Answer wrongMethod(List<Routes.Match> matches) {
        String allowed = matches.stream()
                .map(match -> match.operation().method().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return refuse.of(405, "method_not_allowed", "This path takes " + allowed + " only.")
                .with("Allow", allowed);
    }

    private Answer answer(Routes.Match match, Incoming request, Duration late) {
        if (auth.isPresent() && !request.header(auth.get().header()).equals(List.of(key))) {
            return refuse.of(403, "access_denied|access_denied_invalid_key", "The API key is missing or not valid.");
        }
        if (turnstile.isPresent() && !turnstile.get().passes()) {
            return refuse.of(429, "request_limit_exceeded", "Service unavailable, please limit request volume");
        }
        if (request.tooLarge()) {
            return refuse.of(413, "request_too_large", "The body is larger than 1 MiB.");
        }
        Operation operation = match.operation();
        ObjectNode sent = OutsideBody.values(match, request.query(), arrays);
        List<Mistake> mistakes = new ArrayList<>(
                Objects.requireNonNull(outside.get(operation.id())).check(sent));
        BodyChecker checker = bodies.get(operation.id());
        if (checker == null) {
            return mistakes.isEmpty()
                    ? playbook.answer(asked(operation, sent, MissingNode.getInstance(), request, late))
                    : refuse.of(mistakes);
        }
        if (!isJson(request.header("content-type"))) {
            return refuse.of(415, "unsupported_media_type", "The content type must be application/json.");
        }
        JsonNode body;
        try {
            body = StrictJson.read(request.body());
        } catch (JsonRefused e) {
            return refuse.of(400, "bad_request_format", Objects.requireNonNull(e.getMessage()));
        }
        if (!body.isObject()) {
            return refuse.of(400, "bad_request_format", "The body must be a JSON object.");
        }
        mistakes.addAll(checker.check(body));
        return mistakes.isEmpty() ? playbook.answer(asked(operation, sent, body, request, late)) : refuse.of(mistakes);
    }

    private Asked asked(Operation operation, ObjectNode sent, JsonNode body, Incoming request, Duration late) {
        return new Asked(operation, sent, body, request.text(), request.headersWithout(keyHeader()), late);
    }

    /** {@code application/json}, with UTF-8 as the only charset. */
    private static boolean isJson(List<String> contentTypes) {
        if (contentTypes.size() != 1) {
            return false;
        }
        String[] parts = contentTypes
                .get(0)
                .toLowerCase(Locale.ROOT)
                .replace("\"", "")
                .replace(" ", "")
                .split(";", -1);
        return parts[0].equals("application/json")
                && (parts.length == 1 || parts.length == 2 && parts[1].equals("charset=utf-8"));
    }

    String keyHeader() {
        return auth.map(Auth::header).orElse("");
    }
}
