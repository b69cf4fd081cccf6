package dev.certcentral.sandbox.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
                    "one member demands another",
                    "parameters: {a: {}, n: {type: integer}, t: {format: telephone}, s: {type: 'string[]'}}\n"
                            + "rules: [{id: r, when_present: a, require: [n, t], says: Because.},"
                            + " {id: u, when_present: n, require: s, says: Because.}]",
                    List.of("{}", "{'t': '+123'}", "{'a': 'x', 'n': 1, 't': '+123', 's': ['x']}"),
                    List.of(
                            "{'a': 'x', 'n': 1, 's': ['x']}",
                            "{'a': 'x', 't': '+123', 's': ['x']}",
                            "{'a': 'x', 'n': null, 't': '+123', 's': ['x']}",
                            "{'a': null, 'n': 1, 't': '+123', 's': ['x']}",
                            "{'a': 'x', 'n': 1, 't': '', 's': ['x']}",
                            "{'n': 1}",
                            "{'n': 1, 's': []}")),
            new Case(
                    "several members of different objects are demanded together",
                    "parameters: {a: {}, o: {parameters: {p: {}, q: {type: integer}}}, s: {}}\n"
                            + "rules: [{id: r, when_absent: a, require: [o.p, s, o.q], says: Because.}]",
                    List.of("{'a': 'x'}", "{'o': {'p': 'x', 'q': 1}, 's': 'x'}"),
                    List.of(
                            "{}",
                            "{'s': 'x'}",
                            "{'o': {'p': 'x', 'q': 1}}",
                            "{'o': {'p': 'x'}, 's': 'x'}",
                            "{'o': {'p': ' ', 'q': 1}, 's': 'x'}",
                            "{'o': {'p': 'x', 'q': 1}, 's': ''}")),
            new Case(
                    "conditions look into arrays",
                    "parameters: {l: {type: 'string[]', values: [a, b], default: [b]}, p: {}, q: {}}\n"
                            + "rules: [{id: r, when: {l: a}, require: p, says: Because.},"
                            + " {id: s, when: {l: b}, forbid: q, says: Because.}]",
                    List.of("{}", "{'l': ['a'], 'p': 'x', 'q': 'x'}", "{'l': [], 'q': 'x'}", "{'l': ['b']}"),
                    List.of("{'q': 'x'}", "{'l': ['b', 'a']}", "{'l': ['a', 'b'], 'p': 'x', 'q': 'x'}")),
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
            ObjectType body = Specs.body(test.spec());
            return Stream.of(SchemaStyle.values())
                    .flatMap(style -> verdicts(test, style, JsonSchemaWriter.write("t", body, style)));
        });
    }

    private static Stream<DynamicTest> verdicts(Case test, SchemaStyle style, JsonSchema schema) {
        String name = style + ": " + test.name();
        return Stream.concat(
                test.valid().stream()
                        .map(body -> DynamicTest.dynamicTest(
                                name + " takes " + body, () -> assertVerdict(schema, body, true))),
                test.invalid().stream()
                        .map(body -> DynamicTest.dynamicTest(
                                name + " refuses " + body, () -> assertVerdict(schema, body, false))));
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

    @Test
    void peopleGetTheKeywordsMadeForTheirRules() throws Exception {
        ObjectType body = Specs.body("parameters: {a: {}, n: {type: integer}, b: {type: boolean}, c: {}}\n"
                + "rules: [{id: r, when_present: a, require: [n, b], says: Because.},"
                + " {id: s, exactly_one: [a, c], says: So.}]");
        JsonNode all = new ObjectMapper()
                .readTree(JsonSchemaWriter.write("t", body, SchemaStyle.PLAIN).json())
                .path("allOf");
        assertThat(all.toString()).isEqualTo("""
                        [{"$comment":"r: Because.","dependentRequired":{"a":["n","b"]}},\
                        {"$comment":"s: So.","oneOf":[{"required":["a"]},{"required":["c"]}]}]""");
    }

    @Test
    void datesOfThePlainStyleAreTheDaysThatExist() {
        Pattern pattern = Pattern.compile(Schemas.EXISTING_DATE);
        List<String> months =
                List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
        for (int year = 0; year <= 9999; year++) {
            for (int month = year == 2030 ? 1 : 2; month <= (year == 2030 ? 12 : 2); month++) {
                int last = YearMonth.of(year, month).lengthOfMonth();
                String rest = " " + months.get(month - 1) + " " + String.format("%04d", year);
                for (int day : new int[] {0, 1, 9, 10, 19, 20, 28, 29, 30, 31, 32}) {
                    String date = String.format("%02d", day) + rest;
                    if (pattern.matcher(date).find() != (day >= 1 && day <= last)) {
                        fail(date);
                    }
                }
            }
        }
        for (String text : List.of("1 JAN 2030", "01 jan 2030", "01 JAN 2030\n", " 01 JAN 2030", "01 JAN 20300")) {
            assertThat(pattern.matcher(text).find()).as(text).isFalse();
        }
    }

    private static List<Operation> withBody(Api api) {
        return api.operations().stream()
                .filter(operation -> operation.body().isPresent())
                .toList();
    }

    @Test
    void writtenSchemasAreSchemas() throws Exception {
        for (Operation operation : withBody(Specs.bundled())) {
            for (SchemaStyle style : SchemaStyle.values()) {
                JsonSchema schema =
                        JsonSchemaWriter.write(operation.id(), operation.body().orElseThrow(), style);
                assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                                .getSchema(SchemaLocation.of(JsonSchema.DIALECT))
                                .validate(schema.json(), InputFormat.JSON))
                        .as("%s %s", style, operation.id())
                        .isEmpty();
            }
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
