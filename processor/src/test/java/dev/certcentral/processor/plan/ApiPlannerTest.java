package dev.certcentral.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.processor.names.Cases;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.problem.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is decided about Java, without a compiler. */
class ApiPlannerTest {

    private static final String API = """
            api: shop
            title: Shop
            about: Sells.
            servers:
              main: {title: Main, url: https://shop.example}
            """;

    private static ApiPlan plan(String operation) {
        return plan(Map.of("api.yaml", API, "operations/order.yaml", operation));
    }

    private static ApiPlan plan(Map<String, String> texts) {
        SpecFolder folder = SpecFolder.ofTexts("shop", texts);
        LoadResult loaded = ApiLoader.load(folder);
        assertThat(loaded.problems()).isEmpty();
        Problems problems = new Problems();
        ApiPlan plan = ApiPlanner.plan(loaded.api().orElseThrow(), Map.of(), problems);
        assertThat(problems.sorted()).isEmpty();
        return plan;
    }

    private static ObjectPlan request(String operation) {
        return plan(operation).objects().stream()
                .filter(object -> object.request().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static final String ORDER = """
            operation: order
            http: POST /shops/{shop_id}/orders
            group: orders
            request: Order
            about: Orders.
            path: {shop_id: {type: integer, required: yes, about: Which shop.}}
            query: {trial: {type: boolean, about: Whether it counts.}}
            parameters:
              note: {about: A note.}
              pay_by: {required: yes, values: [cash, card], about: How it is paid.}
              name: {required: yes, about: Who orders.}
              card: {sensitive: yes, about: Which card.}
            choices:
              payment: {by: pay_by, about: How it is paid., options: {cash: [], card: [card]}}
            """;

    @Test
    void slotsFollowThePageWithChoicesAtTheirDiscriminator() {
        assertThat(request(ORDER).slots())
                .extracting(SlotPlan::name)
                .containsExactly("shopId", "trial", "note", "payment", "name");
    }

    @Test
    void requiredSlotsAreThoseOutsideOfChoicesAndRequiredChoices() {
        assertThat(request(ORDER).slots().stream().filter(SlotPlan::required).map(SlotPlan::name))
                .containsExactly("shopId", "payment", "name");
    }

    @Test
    void stagesAreAlphabeticalSoThatMovedRowsBreakNoCaller() {
        assertThat(request(ORDER).stages()).extracting(SlotPlan::name).containsExactly("name", "payment", "shopId");
    }

    @Test
    void bodyHasItsMembersInTheOrderOfThePage() {
        assertThat(request(ORDER).members())
                .extracting(member -> member.slot().wireName())
                .containsExactly("note", "pay_by", "name", "card");
        assertThat(request(ORDER).listed()).containsExactly("note", "pay_by", "name", "card");
    }

    @Test
    void membersOfAChoiceAreNeverRequiredByTheBuilder() {
        ChoicePlan payment = plan(ORDER).choices().get(0);
        assertThat(payment.type().dotted()).isEqualTo("Payment");
        assertThat(payment.options()).extracting(ChoicePlan.Option::factory).containsExactly("cash", "card");
        assertThat(payment.members()).singleElement().satisfies(card -> {
            assertThat(card.required()).isFalse();
            assertThat(card.sensitive()).isTrue();
        });
    }

    @Test
    void checksNameJavaPathsThroughChoices() {
        List<String> lines =
                request(ORDER).request().orElseThrow().checks().get(0).lines();
        assertThat(lines).anyMatch(line -> line.contains("\"card\", \"payment().card()\""));
    }

    @Test
    void pathAndQueryTravelOutsideOfTheBody() {
        CallPlan call = plan(ORDER).groups().get(0).calls().get(0);
        assertThat(call.placeholders()).extracting(SlotPlan::place).containsExactly(Place.PATH);
        assertThat(call.hasBody()).isTrue();
        assertThat(call.name()).isEqualTo(Cases.camel("order"));
    }

    @Test
    void methodsTakeParametersByPathAndThenByNameInWhateverOrderTheyAreDescribed() {
        String search = """
                operation: find
                http: GET /shops/{shop_id}/shelves/{shelf_id}
                group: shelves
                request: Search
                about: Looks.
                path:
                  shelf_id: {required: yes, about: Which shelf.}
                  shop_id: {required: yes, about: Which shop.}
                query: {word: {about: What to look for.}, limit: {type: integer, about: How many.}}
                """;
        CallPlan call = plan(search).groups().get(0).calls().get(0);
        assertThat(call.placeholders()).extracting(SlotPlan::name).containsExactly("shopId", "shelfId");
        assertThat(call.query()).extracting(SlotPlan::name).containsExactly("limit", "word");
    }

    @Test
    void whatAnAnswerHoldsIsReadEvenIfNoPageListsIt() {
        String operation = """
                operation: ask
                http: GET /answer
                group: answers
                response: {type: Answer, members: {id: {}}}
                about: Asks.
                """;
        String answer = "type: Answer\nabout: An answer.\n"
                + "parameters: {id: {about: Its number.}, part: {type: Part, about: A part.}}\n";
        String part = "type: Part\nabout: A part.\nparameters: {name: {about: Its name.}}\n";
        assertThat(plan(Map.of(
                                "api.yaml", API,
                                "operations/ask.yaml", operation,
                                "types/Answer.yaml", answer,
                                "types/Part.yaml", part))
                        .objects())
                .extracting(ObjectPlan::response)
                .containsExactly(true, true);
    }
}
