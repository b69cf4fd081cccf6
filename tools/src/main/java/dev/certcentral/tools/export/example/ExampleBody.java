package dev.certcentral.tools.export.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.check.BodyChecker;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The least body that is valid: required members, the first option of every choice, and what rules then ask for. */
public final class ExampleBody {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2030-01-31T00:00:00Z"), ZoneOffset.UTC);
    private static final int MOST_ROUNDS = 20;

    private ExampleBody() {}

    /** A body that the sandbox accepts; empty if none was found, because a wrong example is worse than none. */
    public static Optional<ObjectNode> of(ObjectType type) {
        ObjectNode body = leastOf(type);
        for (int i = 0; i < MOST_ROUNDS; i++) {
            ObjectNode before = body.deepCopy();
            settle(type, body);
            if (body.equals(before)) {
                break;
            }
        }
        ObjectNode ordered = ordered(type, body);
        return new BodyChecker("example", type, TODAY).check(ordered).isEmpty()
                ? Optional.of(ordered)
                : Optional.empty();
    }

    /** Required members only. */
    static ObjectNode leastOf(ObjectType type) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        type.members().stream()
                .filter(Parameter::required)
                .forEach(member -> object.set(member.name(), valueOf(member)));
        return object;
    }

    /** The least a member can hold. */
    static JsonNode valueOf(Parameter member) {
        return valueOf(member, member.type());
    }

    private static JsonNode valueOf(Parameter member, FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return leastOf(nested.type());
        }
        if (type instanceof FieldType.ListOf list) {
            return JsonNodeFactory.instance.arrayNode().add(valueOf(member, list.element()));
        }
        return Values.of(member, type);
    }

    /** Inner objects first: what is wrong in them is none of the outer ones' business. */
    private static void settle(ObjectType type, ObjectNode object) {
        for (Parameter member : type.members()) {
            member.type().object().ifPresent(inside -> settleAll(inside, object.path(member.name())));
        }
        new Repair(type, object).choicesAndRules();
    }

    private static void settleAll(ObjectType type, JsonNode value) {
        if (value instanceof ObjectNode object) {
            settle(type, object);
        } else if (value instanceof ArrayNode) {
            value.forEach(element -> settleAll(type, element));
        }
    }

    /** Members in the order of the page, however they got in. */
    private static ObjectNode ordered(ObjectType type, ObjectNode object) {
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        for (Parameter member : type.members()) {
            JsonNode value = object.path(member.name());
            if (!value.isMissingNode()) {
                ordered.set(
                        member.name(),
                        member.type()
                                .object()
                                .map(inside -> orderedAll(inside, value))
                                .orElse(value));
            }
        }
        return ordered;
    }

    private static JsonNode orderedAll(ObjectType type, JsonNode value) {
        if (value instanceof ObjectNode object) {
            return ordered(type, object);
        }
        ArrayNode elements = JsonNodeFactory.instance.arrayNode();
        value.forEach(element -> elements.add(orderedAll(type, element)));
        return elements;
    }
}
