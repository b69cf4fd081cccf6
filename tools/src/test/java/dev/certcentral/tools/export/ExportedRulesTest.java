package dev.certcentral.tools.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Located;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.tools.export.Judges.Notation;
import dev.certcentral.tools.export.gap.Gap;
import dev.certcentral.tools.export.gap.Reason;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every word of the spec language, as every notation reads it. */
class ExportedRulesTest {

    /** What is put into a valid order; {@code ~} takes a member away. */
    private record Case(String about, String put, boolean valid, boolean lostIn30) {}

    private static final String VALID =
            "{'dish': 'soup', 'pay': 'cash', 'day': '31 JAN 2030', 'email': 'a@b', 'spice': 'mild'}";

    private static Case takes(String about, String put) {
        return new Case(about, put, true, false);
    }

    private static Case refuses(String about, String put) {
        return new Case(about, put, false, false);
    }

    /** OpenAPI 3.0 cannot say that; the rule is on its list. */
    private static Case refusesButIn30(String about, String put) {
        return new Case(about, put, false, true);
    }

    private static final String PEM = "-----BEGIN A-----AAAA-----END A-----";

    private static final List<Case> CASES = List.of(
            takes("as it is", "{}"),
            refuses("required member missing", "{'dish': '~'}"),
            refuses("unknown member", "{'fork': 1}"),
            refuses("unknown value", "{'dish': 'stew'}"),
            takes("shared enumeration", "{'spice': 'hot'}"),
            refuses("unknown value of a shared enumeration", "{'spice': 'cold'}"),
            takes("number of a mixed enumeration", "{'size': 10}"),
            refuses("number as text", "{'size': '10'}"),
            refuses("number above the limit", "{'guests': 13, 'tables': [1], 'vegan': true}"),
            refuses("number below the limit", "{'guests': 0, 'tables': [1], 'vegan': true}"),
            refuses("number that is none of a few", "{'course': 3}"),
            refuses("too many elements", "{'tables': [1, 2, 3]}"),
            refuses("element of the wrong type", "{'tables': ['1']}"),
            refuses("switch as a truth", "{'gift': false}"),
            refuses("text switch as a number", "{'loud': 1}"),
            takes("null where it is a value", "{'receipt': null}"),
            refuses("null where it is none", "{'vegan': null}"),
            refuses("e-mail address", "{'email': 'a b'}"),
            takes("telephone number", "{'phone': '+31 20 555 0100'}"),
            refuses("telephone number without country", "{'phone': '0205550100'}"),
            refuses("country", "{'country': 'nld'}"),
            takes("PEM", "{'dish': 'pie', 'seal': '" + PEM + "'}"),
            refuses("PEM with another footer", "{'dish': 'pie', 'seal': '" + PEM.replace("END A", "END B") + "'}"),
            refuses("month", "{'day': '~', 'month': '13'}"),
            refuses("year", "{'year': '30'}"),
            refuses("card number", "{'cvv': '12'}"),
            refuses("thumbprint", "{'dish': 'pie', 'print': 'xyz'}"),
            refuses("day that does not exist", "{'day': '31 FEB 2030'}"),
            refuses("text with a line break behind it", "{'country': 'nl\\n'}"),
            refuses("too long", "{'home': {'street': 'aaaaaaaaaaaaaaaaaaaaa', 'country': 'nl'}}"),
            refuses("blank", "{'home': {'street': ' ', 'country': 'nl'}}"),
            takes("open object", "{'table': {'view': 'lake'}}"),
            refuses("at least one, or unlisted", "{'table': {'flowers': true}}"),
            refuses("at least one, unlisted is null", "{'table': {'view': null}}"),
            refuses("rule of an element", "{'people': [{'role': 'host'}]}"),
            takes("rule of an element does not apply", "{'people': [{'role': 'guest'}]}"),
            refuses("choice lacks a member", "{'pay': 'card', 'people': [{'role': 'host', 'name': 'Jo'}]}"),
            takes("choice", "{'pay': 'card', 'card': '1', 'people': [{'role': 'host', 'name': 'Jo'}]}"),
            refuses("choice has a member of another option", "{'voucher': '1'}"),
            takes("require", "{'guests': 2, 'tables': [1], 'vegan': true}"),
            refuses("require, one missing", "{'guests': 2, 'tables': [1]}"),
            refuses("require, one empty", "{'guests': 2, 'tables': [], 'vegan': true}"),
            refuses("require in an object", "{'gift': 1}"),
            refuses("forbid", "{'print': '0123456789012345678901234567890123456789'}"),
            takes("forbid does not apply", "{'dish': 'pie', 'print': '0123456789012345678901234567890123456789'}"),
            refuses("at least one", "{'email': '~'}"),
            takes("at least one, in an object", "{'email': '~', 'home': {'street': 'a', 'country': 'nl', 'floor': 1}}"),
            refuses("exactly one, none", "{'day': '~'}"),
            refuses("exactly one, both", "{'month': '01'}"),
            refuses("at most one", "{'cvv': '123', 'year': '2030'}"),
            refuses("at most one, last two", "{'year': '2030', 'course': 1}"),
            refusesButIn30("limit, too few", "{'pay': 'card', 'card': '1', 'people': [{'role': 'guest'}]}"),
            refusesButIn30("limit, none", "{'pay': 'card', 'card': '1'}"),
            refusesButIn30(
                    "limit, too many",
                    "{'people': [{'role': 'host', 'name': 'A'}, {'role': 'host', 'name': 'B'}, {'role': 'host', 'name': 'C'}]}"),
            refuses("allow", "{'size': 'xl'}"),
            takes("allow does not apply", "{'dish': 'pie', 'size': 'xl'}"),
            refusesButIn30("condition on a default of an array", "{'spice': '~'}"),
            refusesButIn30("condition on an element", "{'spice': '~', 'toppings': ['cream', 'nuts']}"),
            takes("condition on an element does not hold", "{'spice': '~', 'toppings': ['cream']}"),
            takes("only a warning", "{'vegan': true, 'loud': '1'}"),
            takes(
                    "another warning",
                    "{'home': {'street': 'a', 'country': 'nl'}, 'office': {'street': 'a', 'country': 'nl'}}"),
            takes("day that is long past", "{'day': '29 FEB 2000'}"));

    @TestFactory
    Stream<DynamicTest> everyWord() {
        Api api = Kitchen.api();
        Judges judges = new Judges(api, Kitchen.operation(api, "order_meal"));
        return CASES.stream()
                .flatMap(test -> Stream.of(Notation.values())
                        .map(notation -> DynamicTest.dynamicTest(
                                notation + ": " + test.about(), () -> assertVerdict(judges, notation, test))));
    }

    private static ObjectNode payload(Case test) {
        ObjectNode payload = (ObjectNode) Kitchen.json(VALID.replace('\'', '"'));
        for (var entry : Kitchen.json(test.put().replace('\'', '"')).properties()) {
            if (entry.getValue().asText().equals("~")) {
                payload.remove(entry.getKey());
            } else {
                payload.set(entry.getKey(), entry.getValue());
            }
        }
        return payload;
    }

    private static void assertVerdict(Judges judges, Notation notation, Case test) {
        boolean valid = test.valid() || test.lostIn30() && notation == Notation.OPENAPI_3_0;
        ObjectNode payload = payload(test);
        assertThat(judges.accepts(notation, payload)).as(payload.toString()).isEqualTo(valid);
    }

    @Test
    void theKitchenHasEverything() {
        Api api = Kitchen.api();
        Set<Class<?>> effects = new HashSet<>();
        Set<Class<?>> types = new HashSet<>();
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (Operation operation : api.operations()) {
            operation.body().stream()
                    .flatMap(body -> body.rules().stream())
                    .map(Rule::effect)
                    .map(Object::getClass)
                    .forEach(effects::add);
            operation.response().ifPresent(response -> types.add(response.type().getClass()));
            Stream.concat(operation.requestParameters(), operation.responseParameters())
                    .map(Located::parameter)
                    .forEach(parameter -> {
                        types.add(parameter.type().getClass());
                        if (parameter.type() instanceof FieldType.Text text) {
                            text.format().ifPresent(formats::add);
                        }
                    });
        }
        assertThat(effects).containsExactlyInAnyOrder(Effect.class.getPermittedSubclasses());
        assertThat(types).containsExactlyInAnyOrder(FieldType.class.getPermittedSubclasses());
        assertThat(formats).containsExactlyInAnyOrder(Format.values());
    }

    /** Were a rule lost on the way, or a case too weak to show it, some part could be taken away unnoticed. */
    @TestFactory
    Stream<DynamicTest> noRuleCanGoUnnoticed() {
        Api api = Kitchen.api();
        JsonNode schema = Kitchen.json(JsonSchemaExport.of(api, Kitchen.operation(api, "order_meal")));
        return schema.findParents("allOf").stream()
                .flatMap(holder -> IntStream.range(0, holder.path("allOf").size())
                        .mapToObj(i -> DynamicTest.dynamicTest(
                                holder.path("allOf").path(i).path("$comment").textValue() + " " + i,
                                () -> assertMissed(schema, (ArrayNode) holder.path("allOf"), i))));
    }

    private static void assertMissed(JsonNode schema, ArrayNode parts, int index) {
        JsonNode part = parts.get(index);
        parts.set(index, JsonNodeFactory.instance.objectNode());
        Predicate<JsonNode> weaker = Judges.judge(schema.deepCopy());
        parts.set(index, part);
        assertThat(CASES.stream().filter(test -> !test.valid()).map(ExportedRulesTest::payload))
                .as("a case that only this refuses: %s", part)
                .anyMatch(weaker);
    }

    @Test
    void whatCannotBeSaidIsListed() {
        Api api = Kitchen.api();
        assertThat(JsonSchemaExport.notExpressible(api, Kitchen.operation(api, "order_meal")))
                .extracting(Gap::rule, Gap::path, Gap::reason)
                .containsExactly(
                        tuple("songs-are-ignored", "loud", Reason.ONLY_A_WARNING),
                        tuple("office-wins", "home", Reason.ONLY_A_WARNING),
                        tuple("soon", "day", Reason.RELATIVE_TO_TODAY));
        assertThat(OpenApiExport.notExpressible(api, Version.V3_0))
                .extracting(Gap::operation, Gap::rule)
                .containsExactly(
                        tuple("deliver", "no-tips-on-foot"),
                        tuple("find_meals", "query-arrays"),
                        tuple("order_meal", "some-host"),
                        tuple("order_meal", "few-hosts"),
                        tuple("order_meal", "nuts-are-announced"),
                        tuple("order_meal", "songs-are-ignored"),
                        tuple("order_meal", "office-wins"),
                        tuple("order_meal", "soon"));
    }
}
