package dev.certcentral.sandbox.faults;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** One way in which a request can go wrong. Immutable. */
public sealed interface Fault {

    /** On which side of the sandbox's work something happens. */
    enum Moment {
        /** Nothing is done: no order is taken. */
        BEFORE,
        /** All is done: an order is taken, but its receipt does not arrive. */
        AFTER
    }

    /** How a connection ends. */
    enum End {
        /** It is closed in order. */
        CLOSE,
        /** It is reset; only a sandbox that was built with {@code resets(true)} can do that. */
        RESET
    }

    /**
     * The answer comes late.
     *
     * @param by how much later
     */
    record Delay(Duration by) implements Fault {}

    /**
     * The connection ends without an answer.
     *
     * @param moment before or after the work
     * @param end how
     */
    record Lost(Moment moment, End end) implements Fault {}

    /**
     * The connection ends within the body of the answer, after the work is done; without an answer, if it has no body.
     *
     * @param bytes how much of the body is sent; what goes beyond its last byte but one is sent without that
     * @param end how
     */
    record Truncated(int bytes, End end) implements Fault {}

    /**
     * Another answer than the right one.
     *
     * @param moment before or after the work
     * @param status HTTP status
     * @param contentType media type of the body
     * @param body the body
     * @param headers further headers
     */
    record Instead(Moment moment, int status, String contentType, String body, Map<String, String> headers)
            implements Fault {}

    /**
     * The connection ends without an answer, and what was asked for happens only later: an order cannot be seen until the
     * sandbox's clock has got that far. Meant for orders; other requests are answered as ever, but the answer is lost.
     *
     * @param by how much later
     */
    record Late(Duration by) implements Fault {}

    /**
     * The right answer, later.
     *
     * @param by how much later
     * @return the fault
     */
    static Fault delay(Duration by) {
        return new Delay(by);
    }

    /**
     * Closed without an answer and without anything done.
     *
     * @return the fault
     */
    static Fault lostRequest() {
        return new Lost(Moment.BEFORE, End.CLOSE);
    }

    /**
     * Closed without an answer, after all was done.
     *
     * @return the fault
     */
    static Fault lostAnswer() {
        return new Lost(Moment.AFTER, End.CLOSE);
    }

    /**
     * Reset without an answer.
     *
     * @param moment before or after the work
     * @return the fault
     */
    static Fault reset(Moment moment) {
        return new Lost(moment, End.RESET);
    }

    /**
     * Closed within the body of the answer.
     *
     * @param bytes how much of the body is sent
     * @return the fault
     */
    static Fault truncated(int bytes) {
        return new Truncated(bytes, End.CLOSE);
    }

    /**
     * Done only later, and never answered.
     *
     * @param by how much later
     * @return the fault
     */
    static Fault late(Duration by) {
        return new Late(by);
    }

    /**
     * A status with JSON in the shape of CertCentral's errors.
     *
     * @param moment before or after the work
     * @param status HTTP status
     * @param code code of the error
     * @param message text of the error
     * @return the fault
     */
    static Fault error(Moment moment, int status, String code, String message) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("errors").addObject().put("code", code).put("message", message);
        return new Instead(moment, status, "application/json", body.toString(), Map.of());
    }

    /**
     * Too many requests.
     *
     * @param retryAfter value of the header of that name: seconds or a date; empty for none, as documented
     * @return the fault
     */
    static Fault tooManyRequests(Optional<String> retryAfter) {
        return new Instead(
                Moment.BEFORE,
                429,
                "application/json",
                "{\"errors\":[{\"code\":\"request_limit_exceeded\",\"message\":\"Slow down.\"}]}",
                retryAfter.map(value -> Map.of("Retry-After", value)).orElse(Map.of()));
    }

    /**
     * The page of a proxy.
     *
     * @param moment before or after the work
     * @param status HTTP status
     * @return the fault
     */
    static Fault html(Moment moment, int status) {
        return new Instead(
                moment,
                status,
                "text/html; charset=utf-8",
                "<!DOCTYPE html><html><head><title>Proxy</title></head><body><h1>" + status + "</h1></body></html>",
                Map.of());
    }

    /**
     * Sends the caller elsewhere, before anything is done.
     *
     * @param status HTTP status
     * @param location where to
     * @return the fault
     */
    static Fault redirect(int status, String location) {
        return new Instead(Moment.BEFORE, status, "text/plain", "", Map.of("Location", location));
    }
}
