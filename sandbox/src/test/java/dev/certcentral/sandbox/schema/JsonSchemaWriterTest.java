package dev.certcentral.sandbox.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.certcentral.sandbox.Specs;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.ParameterPath;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every construct of the spec language as a schema, judged by two validators that have nothing in common. */
class JsonSchemaWriterTest {

    private record Case(String name, String spec, List<String> valid, List<String> invalid) {}

    private static final String PEM = "-----BEGIN CERTIFICATE REQUEST-----MIIB-----END CERTIFICATE REQUEST-----";

    private static final List<Case> CASES = List.of(
            new Case(
                    "required text is there and not blank",
                    "parameters: {a: {required: yes}}",
                    List.of("{'a': 'x'}", "{'a': ' x '}"),
                    List.of("{}", "{'a': null}", "{'a': ''}", "{'a': ' \\t\\n'}", "{'a': 1}", "[]", "3")),
            new Case(
                    "optional text may be blank but not null",
                    "parameters: {a: {max_length: 3}}",
                    List.of("{}", "{'a': ''}", "{'a': '\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00'}"),
                    List.of("{'a': null}", "{'a': 'xxxx'}", "{'a': ['x']}")),
            new Case(
                    "only named members are known",
                    "parameters: {a: {}}",
                    List.of("{}"),
                    List.of("{'b': 1}", "{'A': 'x'}")),
            new Case(
                    "an open object takes any other member",
                    "open: yes\nparameters: {a: {}}",
                    List.of("{'b': 1}", "{'b': null}"),
                    List.of("{'a': 1}")),
            new Case(
                    "integers have 64 bits and limits",
                    "parameters: {n: {type: integer}, m: {type: integer, min: 1, max: 9}, v: {type: integer, values: [1, 5]}}",
                    List.of("{'n': 9223372036854775807}", "{'n': -9223372036854775808}", "{'m': 9, 'v': 5}"),
                    List.of(
                            "{'n': 9223372036854775808}",
                            "{'n': '1'}",
                            "{'n': 1.5}",
                            "{'m': 0}",
                            "{'m': 10}",
                            "{'v': 2}")),
            new Case(
                    "booleans and switches",
                    "parameters: {b: {type: boolean}, n: {type: nullable_boolean}, s: {type: switch}, t: {type: text_switch}}",
                    List.of("{'b': true, 'n': null, 's': 1, 't': '0'}", "{'n': false}"),
                    List.of(
                            "{'b': 1}",
                            "{'b': null}",
                            "{'b': 'true'}",
                            "{'s': '1'}",
                            "{'s': true}",
                            "{'s': 2}",
                            "{'t': 1}")),
            new Case(
                    "a mixed enumeration keeps numbers and texts apart",
                    "parameters: {k: {values: [2048, p-256]}}",
                    List.of("{'k': 2048}", "{'k': 'p-256'}"),
                    List.of("{'k': '2048'}", "{'k': 256}", "{'k': 'P-256'}")),
            new Case(
                    "formats match whole values",
                    "parameters: {e: {format: email}, c: {format: country, required: yes}, p: {format: pem}, d: {format: dd MMM yyyy}}",
                    List.of("{'c': 'nl', 'e': 'a@b', 'd': '09 JUN 2025', 'p': '" + PEM + "'}"),
                    List.of(
                            "{'c': 'nl\\n'}",
                            "{'c': 'nld'}",
                            "{'c': ''}",
                            "{'c': 'nl', 'e': 'a b@c'}",
                            "{'c': 'nl', 'd': '9 JUN 2025'}",
                            "{'c': 'nl', 'p': '" + PEM + "\\n'}")),
            new Case(
                    "arrays",
                    "parameters: {l: {type: 'string[]', required: yes, max_items: 2}, e: {type: 'string[]', format: email}, k: {type: 'string[]', values: [a, b]}}",
                    List.of("{'l': ['x']}", "{'l': ['x', 'y'], 'e': [], 'k': ['a', 'b']}"),
                    List.of(
                            "{'l': []}",
                            "{'l': ['x', 'y', 'z']}",
                            "{'l': [null]}",
                            "{'l': 'x'}",
                            "{'l': ['x'], 'e': ['x']}",
                            "{'l': ['x'], 'k': ['c']}")),
            new Case(
                    "require",
                    "parameters: {m: {values: [x, y]}, o: {parameters: {p: {}}}}\n"
                            + "rules: [{id: r, when: {m: x}, require: o.p, says: Because.}]",
                    List.of("{}", "{'m': 'y'}", "{'m': 'x', 'o': {'p': '1'}}"),
                    List.of("{'m': 'x'}", "{'m': 'x', 'o': {}}", "{'m': 'x', 'o': {'p': ' '}}")),
            new Case(
                    "a default applies when the parameter or its parent is absent",
                    "parameters: {o: {parameters: {m: {values: [x, y], default: x}}}, s: {type: switch, default: 1}, p: {}, q: {}}\n"
                            + "rules: [{id: r, when: {o.m: x}, require: p, says: Because.},"
                            + " {id: s, when: {s: 1}, require: q, says: Because.}]",
                    List.of("{'p': '1', 'q': '1'}", "{'o': {'m': 'y'}, 's': 0}"),
                    List.of("{}", "{'p': '1'}", "{'q': '1'}", "{'o': {}, 's': 0}", "{'o': {'m': 'x'}, 's': 0}")),
            new Case(
                    "when present, when absent",
                    "parameters: {a: {}, n: {type: nullable_boolean}, p: {}, q: {}}\n"
                            + "rules: [{id: r, when_present: n, require: p, says: Because.},"
                            + " {id: s, when_absent: a, require: q, says: Because.}]",
                    List.of("{'a': 'x'}", "{'q': 'x'}", "{'a': 'x', 'n': null, 'p': '1'}"),
                    List.of("{}", "{'a': 'x', 'n': null}", "{'a': 'x', 'n': true}")),
            new Case(
                    "forbid",
                    "parameters: {m: {values: [x, y]}, p: {}, q: {}}\n"
                            + "rules: [{id: r, when: {m: [x]}, forbid: [p, q], says: Because.}]",
                    List.of("{'m': 'x'}", "{'m': 'y', 'p': '1'}", "{'p': '1'}"),
                    List.of("{'m': 'x', 'p': '1'}", "{'m': 'x', 'q': ''}")),
            new Case(
                    "at least one",
                    "parameters: {o: {parameters: {p: {}}}, q: {}}\n"
                            + "rules: [{id: r, at_least_one: [o.p, q], says: Because.}]",
                    List.of("{'q': '1'}", "{'o': {'p': '1'}}", "{'o': {'p': '1'}, 'q': '1'}"),
                    List.of("{}", "{'o': {}}")),
            new Case(
                    "at least one or unlisted, in a nested object",
                    "parameters: {o: {open: yes, parameters: {id: {type: integer}, c: {}},"
                            + " rules: [{id: r, at_least_one: [id], or_unlisted: yes, says: Because.}]}}",
                    List.of("{}", "{'o': {'id': 1}}", "{'o': {'name': 'x'}}"),
                    List.of("{'o': {}}", "{'o': {'c': 'x'}}", "{'o': {'name': null}}")),
            new Case(
                    "exactly one",
                    "parameters: {p: {}, q: {}, s: {}}\nrules: [{id: r, exactly_one: [p, q, s], says: Because.}]",
                    List.of("{'p': '1'}", "{'s': '1'}"),
                    List.of("{}", "{'p': '1', 'q': '1'}", "{'q': '1', 's': '1'}", "{'p': '1', 'q': '1', 's': '1'}")),
            new Case(
                    "at most one",
                    "parameters: {p: {}, q: {}}\nrules: [{id: r, at_most_one: [p, q], says: Because.}]",
                    List.of("{}", "{'p': '1'}", "{'q': '1'}"),
                    List.of("{'p': '1', 'q': '1'}")),
            new Case(
                    "limit",
                    "parameters: {i: {}, l: {type: 'object[]', parameters: {t: {values: [v, w], default: w}}}}\n"
                            + "rules: [{id: r, when_absent: i, limit: {array: l, where: {t: v}, min: 1}, says: Because.},"
                            + " {id: s, limit: {array: l, where: {t: v}, max: 2}, says: Because.},"
                            + " {id: u, limit: {array: l, where: {t: w}, max: 1}, says: Because.}]",
                    List.of(
                            "{'i': '1'}",
                            "{'l': [{'t': 'v'}]}",
                            "{'l': [{'t': 'v'}, {'t': 'w'}, {'t': 'v'}]}",
                            "{'i': '1', 'l': []}"),
                    List.of(
                            "{}",
                            "{'l': []}",
                            "{'l': [{'t': 'w'}]}",
                            "{'l': [{'t': 'v'}, {'t': 'v'}, {'t': 'v'}]}",
                            "{'i': '1', 'l': [{'t': 'w'}, {}]}")),
            new Case(
                    "allow",
                    "parameters: {o: {parameters: {t: {values: [rsa, ecc], default: rsa}, k: {values: [2048, p-256]}}}}\n"
                            + "rules: [{id: r, when: {o.t: rsa}, allow: {o.k: [2048]}, says: Because.},"
                            + " {id: s, when: {o.t: ecc}, allow: {o.k: [p-256]}, says: Because.}]",
                    List.of("{}", "{'o': {'k': 2048}}", "{'o': {'t': 'ecc', 'k': 'p-256'}}", "{'o': {'t': 'ecc'}}"),
                    List.of("{'o': {'k': 'p-256'}}", "{'o': {'t': 'ecc', 'k': 2048}}")),
            new Case(
                    "a rule of array elements",
                    "parameters: {l: {type: 'object[]', parameters: {u: {type: integer}, n: {}},"
                            + " rules: [{id: r, when_absent: u, require: n, says: Because.}]}}",
                    List.of("{}", "{'l': [{'u': 1}, {'n': 'x'}]}"),
                    List.of("{'l': [{}]}", "{'l': [{'u': 1}, {'u': null}]}")),
            new Case(
                    "a choice",
                    "parameters: {by: {values: [bal, card], default: bal}, c: {}, a: {}, o: {}}\n"
                            + "choices: {pay: {by: by, options: {bal: [], card: [c, a, 'o?']}}}",
                    List.of(
                            "{}",
                            "{'by': 'bal'}",
                            "{'by': 'card', 'c': '1', 'a': '1'}",
                            "{'by': 'card', 'c': '1', 'a': '1', 'o': '1'}"),
                    List.of("{'c': '1'}", "{'by': 'bal', 'o': '1'}", "{'by': 'card', 'c': '1'}", "{'by': 'card'}")),
            new Case(
                    "a choice without default says nothing while its discriminator is absent",
                    "parameters: {by: {values: [x, y]}, c: {}}\nchoices: {pay: {by: by, options: {x: [c], y: []}}}",
                    List.of("{}", "{'c': '1'}", "{'by': 'x', 'c': '1'}", "{'by': 'y'}"),
                    List.of("{'by': 'x'}", "{'by': 'y', 'c': '1'}")));

    @TestFactory
    Stream<DynamicTest> everyConstruct() {
        return CASES.stream().flatMap(test -> {
            JsonSchema schema = JsonSchemaWriter.write("t", Specs.body(test.spec()));
            return Stream.concat(
                    test.valid().stream()
                            .map(body -> DynamicTest.dynamicTest(
                                    test.name() + " takes " + body, () -> assertVerdict(schema, body, true))),
                    test.invalid().stream()
                            .map(body -> DynamicTest.dynamicTest(
                                    test.name() + " refuses " + body, () -> assertVerdict(schema, body, false))));
        });
    }

    private static void assertVerdict(JsonSchema schema, String singleQuoted, boolean valid) {
        String body = singleQuoted.replace('\'', '"');
        assertThat(new ValidatorFactory()
                        .withJsonNodeFactory(new JacksonNode.Factory())
                        .validate(schema.json(), body)
                        .isValid())
                .as("harrel")
                .isEqualTo(valid);
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(schema.json())
                        .validate(body, InputFormat.JSON)
                        .isEmpty())
                .as("networknt")
                .isEqualTo(valid);
    }

    private static List<Operation> withBody(Api api) {
        return api.operations().stream()
                .filter(operation -> operation.body().isPresent())
                .toList();
    }

    @Test
    void writtenSchemasAreSchemas() throws Exception {
        for (Operation operation : withBody(Specs.bundled())) {
            JsonSchema schema =
                    JsonSchemaWriter.write(operation.id(), operation.body().orElseThrow());
            assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(SchemaLocation.of(JsonSchema.DIALECT))
                            .validate(schema.json(), InputFormat.JSON))
                    .as(operation.id())
                    .isEmpty();
        }
    }

    @Test
    void theSameSpecGivesTheSameBytes() throws Exception {
        List<Operation> first = withBody(Specs.bundled());
        List<Operation> second = withBody(Specs.bundled());
        assertThat(first).hasSizeGreaterThan(5);
        for (int i = 0; i < first.size(); i++) {
            assertThat(JsonSchemaWriter.write("t", first.get(i).body().orElseThrow())
                            .json())
                    .isEqualTo(JsonSchemaWriter.write("t", second.get(i).body().orElseThrow())
                            .json());
        }
    }

    @Test
    void whatASchemaCannotSayIsListed() {
        ObjectType body = Specs.body("parameters: {a: {}, b: {}, o: {parameters: {d: {format: dd MMM yyyy}},"
                + " rules: [{id: soon, within: {path: d, days: 9}, says: Because.}]}}\n"
                + "rules: [{id: idle, ignore: a, says: Because.},"
                + " {id: wins, override: {winner: a, losers: [b]}, says: Because.}]");
        assertThat(JsonSchemaWriter.write("t", body).notExpressible())
                .containsExactly(
                        new NotExpressible("soon", ParameterPath.of("o"), NotExpressible.Reason.RELATIVE_TO_TODAY),
                        new NotExpressible("idle", ParameterPath.ROOT, NotExpressible.Reason.ONLY_A_WARNING),
                        new NotExpressible("wins", ParameterPath.ROOT, NotExpressible.Reason.ONLY_A_WARNING));
    }

    @Test
    void documentedDefaultsAndDescriptionsAreAnnotations() throws Exception {
        ObjectType body = Specs.body("parameters: {s: {type: text_switch, default: 0, about: A switch.},"
                + " l: {type: 'string[]', values: [a, b], default: [a]}}");
        JsonNode properties = new ObjectMapper()
                .readTree(JsonSchemaWriter.write("t", body).json())
                .path("properties");
        assertThat(properties.path("s").path("default").textValue()).isEqualTo("0");
        assertThat(properties.path("s").path("description").textValue()).isEqualTo("A switch.");
        assertThat(properties.path("l").path("default")).isEqualTo(new ObjectMapper().readTree("[\"a\"]"));
    }

    @Test
    void everyRuleOfTheBundledSpecsIsASchemaOrListed() throws Exception {
        for (Operation operation : withBody(Specs.bundled())) {
            ObjectType body = operation.body().orElseThrow();
            JsonSchema schema = JsonSchemaWriter.write(operation.id(), body);
            Stream<String> said = Stream.concat(
                    schema.demands().values().stream().map(Demand::rule),
                    schema.notExpressible().stream().map(NotExpressible::rule));
            assertThat(said.toList())
                    .as(operation.id())
                    .containsAll(body.rules().stream().map(rule -> rule.id()).toList());
        }
    }

    @Test
    void pointersOfDemandsLeadToTheirSubschemas() throws Exception {
        for (Operation operation : withBody(Specs.bundled())) {
            JsonSchema schema =
                    JsonSchemaWriter.write(operation.id(), operation.body().orElseThrow());
            JsonNode document = new ObjectMapper().readTree(schema.json());
            for (Map.Entry<String, Demand> entry : schema.demands().entrySet()) {
                assertThat(document.at(entry.getKey()).path("$comment").textValue())
                        .startsWith(entry.getValue().rule());
            }
        }
    }
}
