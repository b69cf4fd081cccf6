package dev.certcentral.spec.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the model works out from what it was given; asked of the real specs where they have it. */
class ModelTest {

    private static final SourceLocation HERE = SourceLocation.ofFile("here");

    private static Api api;

    @BeforeAll
    static void load() throws Exception {
        api = ApiLoader.load(SpecFolder.onClassPath(ModelTest.class.getClassLoader(), "certcentral"))
                .api()
                .orElseThrow();
    }

    private static Operation operation(String id) {
        return api.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectType personalOrder() {
        return operation("order_eu_qualified_personal").body().orElseThrow();
    }

    private static ObjectType object(String about, boolean partial, Optional<String> name, Optional<String> codeName) {
        return new ObjectType(name, codeName, about, List.of(), List.of(), List.of(), false, partial, HERE);
    }

    @Test
    void membersKnowTheirChoice() {
        ObjectType order = personalOrder();
        Choice payment = order.choiceOf("payment_method").orElseThrow();
        assertThat(payment.id()).isEqualTo("payment");
        assertThat(order.choiceOf("credit_card")).contains(payment);
        assertThat(order.choiceBy("payment_method")).contains(payment);
        assertThat(order.choiceBy("credit_card")).isEmpty();
        assertThat(order.choiceOf("comments")).isEmpty();
    }

    @Test
    void objectsTellWhatTheyWereGiven() {
        ObjectType partial = object("About it.", true, Optional.empty(), Optional.of("Inner"));
        assertThat(partial.about()).isEqualTo("About it.");
        assertThat(partial.codeName()).contains("Inner");
        assertThat(partial.partial()).isTrue();
        assertThat(object("", false, Optional.of("Thing"), Optional.empty()).partial())
                .isFalse();
        assertThat(partial).hasToString("ObjectType[Inner at " + HERE + "]");
        assertThat(object("", false, Optional.of("Thing"), Optional.of("Inner")))
                .hasToString("ObjectType[Thing at " + HERE + "]");
        assertThat(object("", false, Optional.empty(), Optional.empty()))
                .hasToString("ObjectType[in place at " + HERE + "]");
    }

    @Test
    void equalObjectsHaveEqualHashes() {
        ObjectType one = object("A.", false, Optional.of("Thing"), Optional.empty());
        ObjectType same = object("A.", false, Optional.of("Thing"), Optional.empty());
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one).isNotEqualTo(object("B.", false, Optional.of("Thing"), Optional.empty()));
        assertThat(one.hashCode())
                .isNotEqualTo(object("A.", false, Optional.of("Other"), Optional.empty())
                        .hashCode());
    }

    @Test
    void lastNameIsWithoutBrackets() {
        assertThat(new ParameterPath(List.of("organization", "contacts[]")).last())
                .isEqualTo("contacts");
        assertThat(new ParameterPath(List.of("certificate", "csr")).last()).isEqualTo("csr");
    }

    @Test
    void warningsRefuseNothing() {
        ParameterPath path = ParameterPath.of("csr");
        assertThat(rule(new Effect.Ignore(List.of(path))).refuses()).isFalse();
        assertThat(rule(new Effect.Supersede(path, List.of(path))).refuses()).isFalse();
        assertThat(rule(new Effect.Require(List.of(path))).refuses()).isTrue();
    }

    private static Rule rule(Effect effect) {
        return new Rule("id", List.of(), new Condition(List.of()), effect, "Says.", HERE);
    }

    @Test
    void whatIsOutsideOfABodyIsAnObjectToo() {
        ObjectType outside = operation("update_order_status").outside();
        assertThat(outside.members()).extracting(Parameter::name).containsExactly("order_id");
        assertThat(outside.name()).isEmpty();
    }

    @Test
    void objectsAreFoundInArraysOfArrays() {
        ObjectType thing = object("", false, Optional.of("Thing"), Optional.empty());
        FieldType nested = new FieldType.Nested(thing);
        assertThat(nested.object()).contains(thing);
        assertThat(new FieldType.ListOf(nested, java.util.OptionalInt.empty()).object())
                .contains(thing);
        assertThat(new FieldType.Bool(false).object()).isEmpty();
    }

    @Test
    void onlyOrdersThatCanBeLookedUpHaveAFinder() {
        Operation lookUp = operation("orders_by_alternative_id");
        assertThat(api.finderOf(operation("order_eu_qualified_personal"))).contains(lookUp);
        assertThat(api.finderOf(operation("order_eu_qualified_eseal"))).isEmpty();
        Finder finder = lookUp.finds().orElseThrow();
        assertThat(finder.finds(operation("order_eu_qualified_eseal").response()))
                .isTrue();
        assertThat(finder.finds(operation("order_info").response())).isFalse();
        assertThat(finder.finds(Optional.empty())).isFalse();
    }

    @Test
    void valuesPrintAsTheyAreWritten() {
        assertThat(new Value.Bool(true)).hasToString("true");
        assertThat(new Value.Whole(7)).hasToString("7");
        assertThat(new Value.Text("a")).hasToString("a");
    }
}
