package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.chain.TestChain;
import dev.certcentral.sandbox.world.ApprovalRequest;
import dev.certcentral.sandbox.world.Container;
import dev.certcentral.sandbox.world.Order;
import dev.certcentral.sandbox.world.Organization;
import dev.certcentral.sandbox.world.World;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Orders as JSON, in the shapes that different calls give them. */
final class OrderJson {

    private final World world;

    OrderJson(World world) {
        this.world = world;
    }

    /** Everything. */
    ObjectNode info(Order order) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", order.id());
        json.set("certificate", certificate(order));
        json.put("status", order.status());
        copy(order.body(), json, "renewal_of_order_id");
        json.put("is_renewal", isRenewal(order));
        json.put("is_renewed", order.standing().renewed());
        json.put("date_created", Times.stamp(order.placed()));
        order.standing().issue().ifPresent(issue -> {
            json.put("order_valid_from", issue.from().toString());
            json.put("order_valid_till", issue.till().toString());
        });
        json.setAll(owners(order));
        json.put("product_name_id", order.product());
        requests(order).ifPresent(list -> json.set("requests", list));
        copy(
                order.body(),
                json,
                "alternative_order_id",
                "disable_renewal_notifications",
                "additional_emails",
                "payment_method");
        customFields(order).ifPresent(list -> json.set("custom_fields", list));
        return json;
    }

    /** One of many. */
    ObjectNode row(Order order) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", order.id());
        ObjectNode certificate = json.putObject("certificate");
        order.standing().certificate().ifPresent(id -> certificate.put("id", id));
        certificate.put("common_name", commonName(order));
        copy(order.body().path("certificate"), certificate, "dns_names", "signature_hash");
        order.standing()
                .issue()
                .ifPresent(issue -> certificate
                        .put("valid_till", issue.till().toString())
                        .put("days_remaining", daysRemaining(issue.till())));
        json.put("status", order.status());
        json.put("is_renewed", order.standing().renewed());
        json.put("date_created", Times.stamp(order.placed()));
        json.setAll(owners(order));
        copy(order.body(), json, "disable_renewal_notifications");
        json.put("has_duplicates", false);
        json.put("product_name_id", order.product());
        return json;
    }

    /** As part of a request. */
    ObjectNode copy(Order order) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", order.id());
        json.set("certificate", certificate(order));
        json.put("status", order.status());
        json.put("is_renewal", isRenewal(order));
        renewed(order)
                .flatMap(earlier -> earlier.standing().issue())
                .ifPresent(issue ->
                        json.put("renewal_of_order_valid_till", issue.till().toString()));
        json.put("date_created", Times.stamp(order.placed()));
        json.setAll(owners(order));
        copy(order.body(), json, "alternative_order_id");
        return json;
    }

    private Optional<Order> renewed(Order order) {
        return world.order(order.body().path("renewal_of_order_id").longValue());
    }

    /** As part of a request in a list. */
    ObjectNode brief(Order order) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", order.id());
        json.putObject("certificate").put("common_name", commonName(order));
        json.setAll(owners(order));
        return json;
    }

    private ObjectNode certificate(Order order) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        order.standing().certificate().ifPresent(id -> json.put("id", id));
        boolean issued = order.standing().issue().isPresent();
        if (issued) {
            json.put("thumbprint", TestChain.thumbprint());
            json.put("serial_number", TestChain.serialNumber());
        }
        json.put("common_name", commonName(order));
        json.put("date_created", Times.stamp(order.placed()));
        order.standing().issue().ifPresent(issue -> {
            json.put("date_issued", Times.stamp(issue.at()));
            json.put("valid_from", issue.from().toString());
            json.put("valid_till", issue.till().toString());
            json.put("days_remaining", daysRemaining(issue.till()));
        });
        copy(order.body().path("certificate"), json, "dns_names", "csr", "signature_hash");
        order.organization().ifPresent(id -> json.putObject("organization").put("id", id));
        if (issued) {
            json.putObject("ca_cert").put("name", TestChain.issuer());
        }
        return json;
    }

    private long daysRemaining(LocalDate till) {
        LocalDate today = LocalDate.ofInstant(world.clock().instant(), ZoneOffset.UTC);
        return Math.max(0, ChronoUnit.DAYS.between(today, till));
    }

    /** Organization, container and product. */
    private ObjectNode owners(Order order) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        order.organization().ifPresent(id -> {
            ObjectNode organization = json.putObject("organization").put("id", id);
            name(id).ifPresent(name -> organization.put("name", name));
        });
        Container container = container(order);
        json.putObject("container").put("id", container.id()).put("name", container.name());
        json.putObject("product")
                .put("name_id", order.product())
                .put("name", order.product().replace('_', ' '));
        return json;
    }

    private Optional<String> name(long organization) {
        return world.organizations().stream()
                .filter(candidate -> candidate.id() == organization)
                .map(Organization::name)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    /** Name of the order's organization; empty if only its number is known. */
    String organizationName(Order order) {
        return order.organization().isPresent()
                ? name(order.organization().getAsLong()).orElse("")
                : "";
    }

    /** The container the order names, or the account's first. */
    Container container(Order order) {
        JsonNode asked = order.body().path("container").path("id");
        List<Container> known = world.account().containers();
        return asked.isIntegralNumber()
                ? known.stream()
                        .filter(candidate -> candidate.id() == asked.longValue())
                        .findFirst()
                        .orElse(new Container(asked.longValue(), "Container " + asked.longValue()))
                : known.get(0);
    }

    private Optional<ArrayNode> requests(Order order) {
        OptionalLong id = order.request();
        Optional<ApprovalRequest> request = id.isPresent() ? world.request(id.getAsLong()) : Optional.empty();
        return request.map(found -> {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            ObjectNode json = list.addObject()
                    .put("id", found.id())
                    .put("date", Times.stamp(found.date()))
                    .put("type", "new_request")
                    .put("status", found.status());
            found.comments().ifPresent(comments -> json.put("comments", comments));
            return list;
        });
    }

    private Optional<ArrayNode> customFields(Order order) {
        JsonNode given = order.body().path("custom_fields");
        if (!given.isArray() || given.isEmpty()) {
            return Optional.empty();
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonNode field : given) {
            long id = field.path("metadata_id").longValue();
            ObjectNode json = list.addObject().put("metadata_id", id);
            world.account().customFields().stream()
                    .filter(known -> known.id() == id)
                    .forEach(known -> json.put("label", known.label()));
            json.set("value", field.path("value"));
        }
        return Optional.of(list);
    }

    private static boolean isRenewal(Order order) {
        return order.body().has("renewal_of_order_id") || order.body().has("renewed_thumbprint");
    }

    /** What the certificate will say first: the common name, the person, the organization, or the product. */
    String commonName(Order order) {
        JsonNode certificate = order.body().path("certificate");
        String given = certificate.path("common_name").asText("");
        if (!given.isEmpty()) {
            return given;
        }
        JsonNode person = certificate.path("individual").isObject()
                ? certificate.path("individual")
                : order.body().path("individual");
        String name = certificate.path("common_name_indicator").asText("").equals("pseudonym")
                ? person.path("pseudonym").asText("")
                : (person.path("first_name").asText("") + " "
                                + person.path("last_name").asText(""))
                        .strip();
        if (!name.isEmpty()) {
            return name;
        }
        return Optional.of(organizationName(order))
                .filter(organization -> !organization.isEmpty())
                .orElse(order.product());
    }

    private static void copy(JsonNode from, ObjectNode to, String... names) {
        for (String name : names) {
            if (from.has(name)) {
                to.set(name, from.get(name));
            }
        }
    }
}
