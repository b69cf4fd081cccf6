package dev.certcentral.sandbox.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.schema.Demand;
import dev.certcentral.sandbox.schema.JsonSchema;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.harrel.jsonschema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what a schema validator says into what a caller can use. */
final class SchemaErrors {

    private final JsonSchema schema;
    private final ObjectType type;
    private final JsonNode body;

    SchemaErrors(JsonSchema schema, ObjectType type, JsonNode body) {
        this.schema = schema;
        this.type = type;
        this.body = body;
    }

    Stream<Finding> translate(Error error) {
        Place place = Place.ofPointer(error.getInstanceLocation(), body);
        List<String> tokens = Place.tokens(error.getEvaluationPath());
        for (int length = 0; length <= tokens.size(); length++) {
            Demand demand = schema.demands().get(pointer(tokens.subList(0, length)));
            if (demand != null) {
                return Stream.of(broken(demand, place.first(depth(tokens.subList(0, length)))));
            }
        }
        return plain(error, place, tokens);
    }

    private static String pointer(List<String> tokens) {
        return tokens.stream()
                .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** How many steps into the body a way through the schema takes. */
    private static int depth(List<String> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals("properties")) {
                depth++;
                i++; // the member's name, which may itself look like a keyword
            } else if (tokens.get(i).equals("items")) {
                depth++;
            }
        }
        return depth;
    }

    private Finding broken(Demand demand, Place holder) {
        Place place = holder.below(demand.paths().get(0));
        String what = demand.what() + (demand.says().isEmpty() ? "" : ". " + demand.says());
        boolean missing = demand.missing() || place.in(body).isMissingNode();
        return missing ? Finding.missing(place, demand.rule(), what) : Finding.invalid(place, demand.rule(), what);
    }

    private Stream<Finding> plain(Error error, Place place, List<String> tokens) {
        if (tokens.isEmpty()) {
            return Stream.empty();
        }
        String keyword = tokens.get(tokens.size() - 1);
        Map<?, ?> around = subschema(tokens.subList(0, tokens.size() - 1));
        return switch (keyword) {
            case "allOf" -> Stream.empty();
            case "required" -> missingMembers(place, around);
            case "additionalProperties" -> Stream.of(unknown(place));
            case "type" -> Stream.of(wrongType(place, around));
            case "minItems" -> Stream.of(Finding.missing(place, "required", "must not be empty"));
            default -> Stream.of(invalid(place, keyword, around, error));
        };
    }

    private Map<?, ?> subschema(List<String> tokens) {
        Object here = schema.document();
        for (String token : tokens) {
            here = here instanceof List<?> list
                    ? list.get(Integer.parseInt(token))
                    : Objects.requireNonNull(((Map<?, ?>) here).get(token));
        }
        return (Map<?, ?>) here;
    }

    private Stream<Finding> missingMembers(Place place, Map<?, ?> around) {
        JsonNode object = place.in(body);
        List<Finding> missing = new ArrayList<>();
        for (Object name : (List<?>) Objects.requireNonNull(around.get("required"))) {
            if (!object.has((String) name)) {
                missing.add(Finding.missing(place.member((String) name), "required", "is required"));
            }
        }
        return missing.stream();
    }

    private static Finding unknown(Place place) {
        return new Finding(
                place, Finding.Kind.INVALID, "unknown-member", "is not a parameter of this request", "leave it out");
    }

    private Finding wrongType(Place place, Map<?, ?> around) {
        JsonNode value = place.in(body);
        if (value.isNull() && isRequiredMember(place)) {
            return Finding.missing(place, "null", "is required and must not be null");
        }
        Object expected = Objects.requireNonNull(around.get("type"));
        String types = expected instanceof List<?> list
                ? list.stream()
                        .map(String::valueOf)
                        .map(SchemaErrors::withArticle)
                        .collect(Collectors.joining(" or "))
                : withArticle(expected.toString());
        return new Finding(
                place,
                Finding.Kind.WRONG_TYPE,
                value.isNull() ? "null" : "wrong-type",
                "must be " + types + ", not " + kindOf(value, isSecret(place)),
                "enter " + types);
    }

    private boolean isRequiredMember(Place place) {
        boolean member =
                !place.steps().isEmpty() && place.steps().get(place.steps().size() - 1) instanceof String;
        return member && place.parameter(type).filter(Parameter::required).isPresent();
    }

    private static String withArticle(String type) {
        return switch (type) {
            case "null" -> "null";
            case "array", "integer", "object" -> "an " + type;
            default -> "a " + type;
        };
    }

    /** Whether a place is, or is in, something that is never printed. */
    private boolean isSecret(Place place) {
        return IntStream.rangeClosed(1, place.steps().size())
                .anyMatch(count -> place.first(count)
                        .parameter(type)
                        .filter(Parameter::sensitive)
                        .isPresent());
    }

    private static String kindOf(JsonNode value, boolean secret) {
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT, POJO -> "an object";
            case BOOLEAN -> "a boolean";
            case NUMBER -> secret ? "a number" : "the number " + shortened(value.asText());
            case STRING, BINARY -> "a string";
            case NULL, MISSING -> "null";
        };
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "..." : text;
    }

    private Finding invalid(Place place, String keyword, Map<?, ?> around, Error error) {
        Object limit = around.get(keyword);
        return switch (keyword) {
            case "pattern" -> pattern(place, String.valueOf(limit));
            case "maxLength" -> wrong(place, "max-length", "must have at most " + limit + " characters");
            case "maxItems" -> wrong(place, "max-items", "must have at most " + limit + " elements");
            case "minimum" -> wrong(place, limited(limit, "min"), "must be at least " + limit);
            case "maximum" -> wrong(place, limited(limit, "max"), "must be at most " + limit);
            case "enum" -> wrong(place, "allowed", "must be " + listed((List<?>) Objects.requireNonNull(limit)));
            default -> wrong(place, keyword, "is not valid: " + error.getError());
        };
    }

    /** What does not fit into 64 bits is no integer here. */
    private static String limited(@Nullable Object limit, String rule) {
        return Long.valueOf(Long.MIN_VALUE).equals(limit)
                        || Long.valueOf(Long.MAX_VALUE).equals(limit)
                ? "wrong-type"
                : rule;
    }

    private Finding pattern(Place place, String pattern) {
        boolean blank = place.in(body).asText().chars().allMatch(c -> c <= ' ');
        if (blank && isRequiredMember(place)) {
            return Finding.missing(place, "required", "must not be blank");
        }
        return place.parameter(type)
                .flatMap(parameter -> format(parameter.type()))
                .map(format -> wrong(place, "format", "must be " + format.description()))
                .orElseGet(() -> wrong(place, "format", "must match " + pattern));
    }

    private static Optional<Format> format(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return format(list.element());
        }
        return type instanceof FieldType.Text text ? text.format() : Optional.empty();
    }

    private static String listed(List<?> values) {
        return (values.size() == 1 ? "" : "one of ")
                + values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static Finding wrong(Place place, String rule, String what) {
        return Finding.invalid(place, rule, what);
    }
}
