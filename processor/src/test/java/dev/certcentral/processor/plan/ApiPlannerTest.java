package dev.certcentral.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

    private static CallPlan call(String rest) {
        return plan("operation: order\ngroup: orders\nabout: Does it.\n" + rest)
                .groups()
                .get(0)
                .calls()
                .get(0);
    }

    @Test
    void pathParametersAreEnoughUnlessMoreIsRequired() {
        String optional = "query: {limit: {type: integer, about: How many.}}\nrequest: Query\n";
        String demanding = "query: {limit: {type: integer, required: yes, about: How many.}}\nrequest: Query\n";
        String body = "parameters: {note: {about: A note.}}\nrequest: Order\n";
        assertThat(call("http: GET /orders\n").shortForm()).isTrue();
        assertThat(call("http: GET /orders\n" + optional).shortForm()).isTrue();
        assertThat(call("http: GET /orders\n" + demanding).shortForm()).isFalse();
        assertThat(call("http: POST /orders\n" + body).shortForm()).isFalse();
    }

    @Test
    void constantsOfAPathStayWhereTheyAreWhenAQueryBringsARequest() {
        String path = "http: GET /orders/{kind}\npath: {kind: {required: yes, values: [a, b], about: Which.}}\n";
        SlotPlan before = call(path).placeholders().get(0);
        SlotPlan after = call(path + "query: {limit: {type: integer, about: How many.}}\nrequest: Query\n")
                .placeholders()
                .get(0);
        assertThat(after.type()).isEqualTo(before.type()).isEqualTo(new JavaType.Generated(List.of("Kind")));
    }

    @Test
    void downloadsAreBytes() {
        CallPlan call = call("http: GET /orders/file\nresponse: binary\n");
        assertThat(call.response()).contains(new JavaType.Bytes());
        assertThat(call.returned()).contains("bytes");
    }

    private static final String PLACE = """
            operation: place
            http: POST /orders
            group: orders
            request: Order
            response: Placed
            about: Orders.
            parameters: {own_ref: {as: reference, about: Your name for it.}, note: {about: A note.}}
            """;

    private static final String LOOK = """
            operation: look
            http: GET /orders/by/{own_ref}
            group: orders
            response: Found
            about: Looks orders up.
            path: {own_ref: {required: yes, about: Your name.}}
            finds: {type: Placed, by: own_ref, in: all, members: {id: [order_id, id]}}
            """;

    private static ApiPlan finding(String place) {
        return plan(Map.of(
                "api.yaml", API,
                "operations/look.yaml", LOOK,
                "operations/place.yaml", place,
                "types/Placed.yaml",
                        "type: Placed\nabout: Placed.\nparameters: {id: {required: yes, about: Its number.}}\n",
                "types/Found.yaml",
                        "type: Found\nabout: Found.\nparameters: {all: {type: \"object[]\", as_type: One, about: All.,"
                                + " parameters: {order_id: {about: Its number.}, id: {about: Its number.}}}}\n"));
    }

    @Test
    void whatCanBeFoundIsCarriedOutAtMostOnce() {
        ApiPlan plan = finding(PLACE);
        assertThat(plan.finders()).singleElement().satisfies(finder -> {
            assertThat(finder.type().dotted()).isEqualTo("PlacedByOwnRef");
            assertThat(finder.element().dotted()).isEqualTo("Found.One");
            assertThat(finder.members().get(0).sources())
                    .extracting(SlotPlan::name)
                    .containsExactly("orderId", "id");
        });
        assertThat(plan.groups().get(0).calls())
                .extracting(CallPlan::name, call -> call.once().isPresent())
                .containsExactly(tuple("look", false), tuple("place", true));
        CallPlan.OncePlan once = plan.groups().get(0).calls().get(1).once().orElseThrow();
        assertThat(once.id().name()).isEqualTo("reference");
    }

    @Test
    void whatHasNoNameOrAnotherAnswerIsNotCarriedOutAtMostOnce() {
        for (String place : List.of(PLACE.replace("own_ref", "other_ref"), PLACE.replace("response: Placed\n", ""))) {
            assertThat(finding(place).groups().get(0).calls())
                    .allSatisfy(call -> assertThat(call.once()).isEmpty());
        }
    }
}
