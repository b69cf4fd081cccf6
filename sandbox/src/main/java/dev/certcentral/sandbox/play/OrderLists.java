package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.sandbox.chain.TestChain;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Standing;
import dev.certcentral.sandbox.world.Words;
import dev.certcentral.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Lists of orders, with the API's filters. */
final class OrderLists {

    private final World world;
    private final OrderJson json;
    private final Paging paging;
    private final Refusals refuse;
    private final Listing<Order> listing;

    OrderLists(World world, OrderJson json, Paging paging, Refusals refuse) {
        this.world = world;
        this.json = json;
        this.paging = paging;
        this.refuse = refuse;
        this.listing = new Listing<Order>()
                .column("id", Order::id)
                .column("status", Column.Kind.EXACT, OrderLists::statuses)
                .column("organization_id", order -> boxed(order.organization()))
                .column("product_name_id", Order::product)
                .column("valid_till", Column.Kind.DATE, order -> till(order))
                .column("common_name", json::commonName)
                .column("domain_name", Column.Kind.EXACT, OrderLists::domains)
                .column("date_created", Column.Kind.DATE, order -> List.of(Times.stamp(order.placed())))
                .column("container_id", order -> json.container(order).id())
                .column("metadata_id", Column.Kind.EXACT, OrderLists::customFields)
                .column("is_renewed", order -> order.standing().renewed() ? 1 : 0)
                .column(
                        "disable_renewal_notifications",
                        order -> truthy(order.body().path("disable_renewal_notifications")) ? 1 : 0)
                .column("email", Column.Kind.EXACT, order -> texts(order.body().path("additional_emails")))
                .column("certificate_id", order -> boxed(order.standing().certificate()))
                .column("origin", order -> order.migrated() ? "migrated" : "certcentral")
                .column("serial_number", order -> order.standing().issue().map(issue -> TestChain.serialNumber()))
                .column("search", Column.Kind.PATTERN, this::searched);
    }

    Answer answer(Asked asked) {
        Optional<Map.Entry<String, String>> complaint = listing.complaint(asked);
        return complaint
                .map(what -> refuse.invalid(what.getKey(), what.getValue()))
                .orElseGet(() -> paging.page("orders", listing.select(world.orders(), asked), asked, json::row));
    }

    /** Who asks for issued orders gets expired ones, too. */
    private static List<String> statuses(Order order) {
        return order.status().equals(Words.EXPIRED) ? List.of(Words.EXPIRED, Words.ISSUED) : List.of(order.status());
    }

    private static List<String> till(Order order) {
        return order.standing().issue().map(Standing.Issue::till).map(String::valueOf).stream()
                .toList();
    }

    private static List<String> domains(Order order) {
        JsonNode certificate = order.body().path("certificate");
        List<String> names = new ArrayList<>(texts(certificate.path("dns_names")));
        names.add(certificate.path("common_name").asText());
        return names;
    }

    private static List<String> customFields(Order order) {
        return order.body().path("custom_fields").findValuesAsText("metadata_id");
    }

    private List<String> searched(Order order) {
        List<String> texts = new ArrayList<>(domains(order));
        texts.add(json.commonName(order));
        texts.add(json.organizationName(order));
        texts.add(String.valueOf(order.id()));
        return texts;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    /** Products differ in how they send it. */
    private static boolean truthy(JsonNode node) {
        return node.asBoolean() || node.asText().equals("1");
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
}
