package dev.certcentral.conformance.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.certcentral.client.CertCentralJson;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Value;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answers of the API, each with every member that the specs name at every level. */
public final class Answers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Moshi MOSHI =
            new Moshi.Builder().add(CertCentralJson.factory()).build();
    private static final Api API = load();

    private Answers() {}

    /**
     * A type of answer.
     *
     * @param name name of the class
     * @param adapter reads and writes it
     * @param full an answer that lacks nothing
     */
    public record Kind(String name, JsonAdapter<Object> adapter, ObjectNode full) {

        /** The name only, for messages. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** The specs that the client was generated from. */
    public static Api api() {
        return API;
    }

    /** Every type of answer once, in alphabetical order. */
    public static List<Kind> kinds() {
        return API.operations().stream()
                .flatMap(operation -> type(operation).stream())
                .collect(Collectors.toMap(type -> type.name().orElseThrow(), Function.identity(), (a, b) -> a))
                .values()
                .stream()
                .map(type -> kind(type.name().orElseThrow(), type))
                .sorted(Comparator.comparing(Kind::name))
                .toList();
    }

    /** The type of an operation's answer; empty if it is no JSON. */
    public static Optional<Kind> of(Operation operation) {
        return type(operation).map(type -> kind(type.name().orElseThrow(), type));
    }

    private static Optional<ObjectType> type(Operation operation) {
        return operation.response().flatMap(response -> response.type().object());
    }

    private static Kind kind(String name, ObjectType type) {
        try {
            Class<?> javaType = Class.forName(CertCentralJson.class.getPackageName() + "." + name);
            return new Kind(name, MOSHI.adapter((Type) javaType), object(type));
        } catch (ClassNotFoundException e) {
            throw new AssertionError("no class for " + name, e);
        }
    }

    private static ObjectNode object(ObjectType type) {
        ObjectNode object = JSON.objectNode();
        type.members().forEach(member -> object.set(member.name(), value(member.type())));
        return object;
    }

    private static JsonNode value(FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return object(nested.type());
        }
        if (type instanceof FieldType.ListOf list) {
            ArrayNode array = JSON.arrayNode();
            return array.add(value(list.element())).add(value(list.element()));
        }
        if (type instanceof FieldType.Text text) {
            return JSON.textNode(text.format().equals(Optional.of(Format.DATE)) ? "09 JUN 2025" : "text");
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return constant(enumeration.values().get(0));
        }
        if (type instanceof FieldType.Switch toggle) {
            return toggle.text() ? JSON.textNode("1") : JSON.numberNode(1);
        }
        return type instanceof FieldType.Bool ? JSON.booleanNode(true) : JSON.numberNode(4_300_000_001L);
    }

    private static JsonNode constant(EnumValue constant) {
        return constant.value() instanceof Value.Whole whole
                ? JSON.numberNode(whole.number())
                : JSON.textNode(constant.value().toString());
    }

    private static Api load() {
        try {
            return ApiLoader.load(SpecFolder.onClassPath(Api.class.getClassLoader(), "certcentral"))
                    .api()
                    .orElseThrow();
        } catch (SpecNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
