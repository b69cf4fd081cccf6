package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Values on both sides of every limit of a parameter, and some of every kind it is not. */
final class EdgeValues {

    /** Something of every kind of JSON, and numbers in every spelling; texts in quotes are what clients send for numbers. */
    static final List<String> OF_EVERY_KIND = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "2",
            "-1",
            "-0",
            "1.0",
            "1.5",
            "0.0",
            "1e0",
            "1e2",
            "10e-1",
            "1E+2",
            "15e-1",
            "1e19",
            "-0.0",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "-9223372036854775809",
            "9223372036854775807.0",
            "9.223372036854775807e18",
            "9223372036854775807.5",
            "123456789012345678901234567890",
            "1e400",
            "1e-400",
            "1.00000000000000000001",
            "9007199254740993",
            "4503599627370497.5",
            "\"\"",
            "\" \"",
            "\"0\"",
            "\"1\"",
            "\"true\"",
            "\"null\"",
            "\"1.0\"",
            "{}",
            "[]",
            "[null]",
            "[[]]",
            "{\"\":null}",
            "[0]",
            "[\"x\"]",
            "[{}]",
            "{\"id\":1}");

    private final ValidBodies bodies;

    EdgeValues(ValidBodies bodies) {
        this.bodies = bodies;
    }

    /** Of a member or, for an array, also of the array; what is below objects is the business of their members. */
    List<JsonNode> of(Parameter member, Draw draw) {
        List<JsonNode> values = new ArrayList<>(of(member.type()));
        OF_EVERY_KIND.forEach(text -> values.add(Json.raw(text)));
        if (member.type() instanceof FieldType.ListOf list) {
            values.addAll(arrays(list, draw));
        }
        return values;
    }

    private List<JsonNode> of(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return texts(EdgeTexts.of(text, bodies.today()).stream());
        }
        if (type instanceof FieldType.Whole whole) {
            return numbers(whole);
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return enumeration.values().stream().flatMap(EdgeValues::nearby).toList();
        }
        return List.of();
    }

    private static List<JsonNode> texts(Stream<String> texts) {
        return texts.map(text -> (JsonNode) Json.NODES.textNode(text)).toList();
    }

    private static List<JsonNode> numbers(FieldType.Whole whole) {
        List<Long> centres = new ArrayList<>(whole.allowed());
        whole.min().ifPresent(centres::add);
        whole.max().ifPresent(centres::add);
        return centres.stream()
                .map(BigInteger::valueOf)
                .flatMap(n -> Stream.of(n.subtract(BigInteger.ONE), n, n.add(BigInteger.ONE)))
                .flatMap(n -> Stream.of(n.toString(), n + ".0", n + ".5", n + "e0", "\"" + n + "\""))
                .map(Json::raw)
                .toList();
    }

    /** A value, and texts and numbers that a careless comparison takes for it. */
    static Stream<JsonNode> nearby(EnumValue value) {
        if (value.value() instanceof Value.Whole whole) {
            long n = whole.number();
            return Stream.of(n + "", "\"" + n + "\"", n + 1 + "", n - 1 + "", n + ".0", n + ".5")
                    .map(Json::raw);
        }
        String text = value.value().toString();
        return Stream.of(
                        text,
                        text.toUpperCase(Locale.ROOT),
                        text.toLowerCase(Locale.ROOT),
                        text + " ",
                        " " + text,
                        text + "\n",
                        text.substring(1),
                        text + text.charAt(0),
                        text.replace('_', '-'),
                        "another")
                .map(Json.NODES::textNode);
    }

    /** Arrays of every length around the limit, with null, and with every edge of an element. */
    private List<JsonNode> arrays(FieldType.ListOf list, Draw draw) {
        List<JsonNode> arrays = new ArrayList<>();
        int max = list.maxItems().orElse(3);
        for (int size = Math.max(0, max - 1); size <= max + 1; size++) {
            arrays.add(array(list, size, draw));
        }
        arrays.add(array(list, 2, draw).add(Json.NODES.nullNode()));
        for (JsonNode element : of(list.element())) {
            arrays.add(array(list, draw.below(2), draw).add(element));
        }
        for (String element : OF_EVERY_KIND) {
            arrays.add(array(list, draw.below(2), draw).add(Json.raw(element)));
        }
        return arrays;
    }

    private ArrayNode array(FieldType.ListOf list, int size, Draw draw) {
        ArrayNode array = Json.NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            array.add(bodies.element(list, 0.3, draw));
        }
        return array;
    }
}
