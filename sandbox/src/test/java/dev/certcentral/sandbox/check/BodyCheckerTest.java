package dev.certcentral.sandbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.sandbox.Specs;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyCheckerTest {

    private static final Clock NEW_YEARS_EVE =
            Clock.fixed(Instant.parse("2027-12-31T23:59:59Z"), ZoneOffset.ofHours(5));

    private static List<Mistake> check(String spec, String singleQuoted) throws JsonRefused {
        byte[] json = singleQuoted.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return new BodyChecker("t", Specs.body(spec), NEW_YEARS_EVE).check(StrictJson.read(json));
    }

    private static List<String> codes(String spec, String json) throws JsonRefused {
        return check(spec, json).stream().map(Mistake::code).toList();
    }

    @Test
    void tellsAllMistakesInTheOrderOfThePage() throws Exception {
        String spec = "parameters: {z: {required: yes}, o: {required: yes, parameters: {b: {type: integer, max: 3},"
                + " a: {required: yes, format: email}}}, l: {type: 'object[]', parameters: {t: {required: yes}}},"
                + " c: {values: [x, y]}}";
        assertThat(check(spec, "{'unknown': 1, 'c': 'q', 'l': [{'t': 'x'}, {}, {'t': 2}], 'o': {'a': 'x', 'b': 9}}"))
                .containsExactly(
                        missing("z", "required", "is required."),
                        invalid("o.b", "max", "must be at most 3.", "change it"),
                        invalid("o.a", "format", "must be an e-mail address such as jo@example.com.", "change it"),
                        missing("l[1].t", "required", "is required."),
                        invalid("l[2].t", "wrong-type", "must be a string, not the number 2.", "enter a string"),
                        invalid("c", "allowed", "must be one of x, y.", "change it"),
                        invalid("unknown", "unknown-member", "is not a parameter of this request.", "leave it out"));
    }

    private static Mistake missing(String path, String rule, String what) {
        return new Mistake("required_param:" + path, path, path + " " + what, rule, "set it");
    }

    private static Mistake invalid(String path, String rule, String what, String fix) {
        return new Mistake("invalid_param:" + path, path, path + " " + what, rule, fix);
    }

    @Test
    void numbersInPlaceOfSecretsAreNotRepeated() throws Exception {
        String spec = "parameters: {k: {sensitive: yes, type: 'string[]'}}";
        assertThat(check(spec, "{'k': [4111, 'x']}"))
                .containsExactly(invalid("k[0]", "wrong-type", "must be a string, not a number.", "enter a string"));
    }

    @Test
    void nullBlankAndEmptyAreMissingWhereSomethingIsRequired() throws Exception {
        String spec = "parameters: {n: {required: yes}, b: {required: yes}, e: {required: yes, format: email},"
                + " l: {required: yes, type: 'string[]'}, o: {}, k: {type: 'string[]'}}";
        assertThat(codes(spec, "{'n': null, 'b': ' ', 'e': '', 'l': [], 'o': null, 'k': [null]}"))
                .containsExactly(
                        "required_param:n",
                        "required_param:b",
                        "required_param:e",
                        "required_param:l",
                        "invalid_param:o",
                        "invalid_param:k[0]");
    }

    @Test
    void aMissingParentSilencesWhatIsBelow() throws Exception {
        String spec = "parameters: {o: {required: yes, parameters: {a: {required: yes}, p: {}}}}\n"
                + "rules: [{id: r, require: o.p, says: Because.}]";
        assertThat(codes(spec, "{}")).containsExactly("required_param:o");
        assertThat(codes(spec, "{'o': 1}")).containsExactly("invalid_param:o");
        assertThat(codes(spec, "{'o': {}}")).containsExactly("required_param:o.a", "required_param:o.p");
        assertThat(codes(spec, "3")).containsExactly("invalid_param:");
    }

    @Test
    void brokenRulesNameThePlaceAndTheReason() throws Exception {
        String spec =
                "parameters: {by: {values: [bal, card], default: bal}, c: {}, p: {}, q: {}, n: {}, x: {values: [a, b]}}\n"
                        + "choices: {pay: {by: by, options: {bal: [], card: [c]}}}\n"
                        + "rules: [{id: one, at_most_one: [p, q], says: Not both.},"
                        + " {id: some, at_least_one: [n, x], says: Either will do.},"
                        + " {id: only, when: {by: card}, allow: {x: [a]}, says: Cards.}]";
        assertThat(check(spec, "{'c': '1', 'p': '1', 'q': '1'}").stream().map(Mistake::message))
                .containsExactly(
                        "c is not allowed when by is bal.",
                        "q cannot be combined with p. Not both.",
                        "n or one of x is required here. Either will do.");
        assertThat(check(spec, "{'by': 'card', 'x': 'b'}").stream().map(Mistake::message))
                .containsExactly("c is required when by is card.", "x must be a. Cards.");
    }

    @Test
    void rulesOfElementsNameTheElement() throws Exception {
        String spec = "parameters: {o: {parameters: {l: {type: 'object[]', parameters: {u: {type: integer}, n: {}},"
                + " rules: [{id: r, when_absent: u, require: n, says: Because.}]}}}}";
        assertThat(codes(spec, "{'o': {'l': [{'u': 1}, {}, {'n': 'x'}, {'n': ''}]}}"))
                .containsExactly("required_param:o.l[1].n", "required_param:o.l[3].n");
    }

    @Test
    void limitsSayHowManyElementsMustMatch() throws Exception {
        String spec = "parameters: {l: {type: 'object[]', parameters: {t: {values: [v, w]}}}}\n"
                + "rules: [{id: r, limit: {array: l, where: {t: v}, min: 1, max: 2}, says: Because.}]";
        assertThat(codes(spec, "{}")).containsExactly("required_param:l");
        assertThat(codes(spec, "{'l': [{'t': 'w'}]}")).containsExactly("invalid_param:l");
        assertThat(check(spec, "{'l': [{'t': 'v'}, {'t': 'v'}, {'t': 'v'}]}").stream()
                        .map(Mistake::message))
                .containsExactly("l must have 1 to 2 matching elements. Because.");
    }

    @Test
    void datesLieBetweenTodayInUtcAndTheLimit() throws Exception {
        String spec = "parameters: {d: {format: dd MMM yyyy}}\n"
                + "rules: [{id: r, within: {path: d, days: 60}, says: Because.}]";
        assertThat(codes(spec, "{'d': '31 DEC 2027'}")).isEmpty();
        assertThat(codes(spec, "{'d': '29 FEB 2028'}")).isEmpty();
        assertThat(check(spec, "{'d': '30 DEC 2027'}").stream().map(Mistake::message))
                .containsExactly("d must lie between 31 DEC 2027 and 29 FEB 2028. Because.");
        assertThat(codes(spec, "{'d': '01 MAR 2028'}")).containsExactly("invalid_param:d");
        assertThat(codes(spec, "{'d': '30 FEB 2028'}")).containsExactly("invalid_param:d");
        assertThat(codes(spec, "{'d': 'soon'}")).containsExactly("invalid_param:d");
        assertThat(codes(spec, "{}")).isEmpty();
    }

    @Test
    void dateRulesHoldInElementsAndUnderConditions() throws Exception {
        String spec = "parameters: {l: {type: 'object[]', parameters: {m: {values: [x, y], default: x},"
                + " s: {type: switch, default: 0}, n: {type: nullable_boolean}, d: {format: dd MMM yyyy}},"
                + " rules: [{id: r, when: {m: x, s: 0}, when_absent: n, within: {path: d, years: 1}, says: Because.}]}}";
        String late = "'d': '01 JAN 2029'";
        assertThat(codes(
                        spec,
                        "{'l': [{" + late + "}, {'m': 'y', " + late + "}, {'s': 1, " + late + "}, {'n': null, " + late
                                + "}, {'m': 'x', 's': 0, " + late + "}, {'d': '31 DEC 2028'}]}"))
                .containsExactly("invalid_param:l[0].d", "invalid_param:l[4].d");
    }

    @Test
    void oddMemberNamesAreToldAsTheyAre() throws Exception {
        assertThat(codes("parameters: {a: {}}", "{'a/b': 1, 'c~d': 1, 'properties': 1}"))
                .containsExactly("invalid_param:a/b", "invalid_param:c~d", "invalid_param:properties");
    }

    @Test
    void parametersMayHaveNamesOfKeywords() throws Exception {
        String spec = "parameters: {properties: {parameters: {items: {type: 'object[]',"
                + " parameters: {all_of: {}, required: {required: yes}, type: {}},"
                + " rules: [{id: r, require: all_of, says: Because.}]}}}}";
        assertThat(codes(spec, "{'properties': {'items': [{'required': 'x', 'all_of': 'x'}, {}]}}"))
                .containsExactly(
                        "required_param:properties.items[1].all_of", "required_param:properties.items[1].required");
    }
}
