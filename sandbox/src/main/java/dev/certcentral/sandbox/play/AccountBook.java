package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.sandbox.world.Container;
import dev.certcentral.sandbox.world.CustomField;
import dev.certcentral.sandbox.world.Organization;
import dev.certcentral.sandbox.world.World;
import java.util.List;

/** What the account holds besides orders: organizations, containers, custom fields. All of it is active. */
final class AccountBook {

    private final World world;
    private final Paging paging;
    private final Refusals refuse;
    private final Listing<Organization> listing = new Listing<Organization>()
            .column("id", Organization::id)
            .column("name", Organization::name)
            .column("status", organization -> "active")
            .column("search", Column.Kind.PATTERN, organization -> List.of(organization.name()));

    AccountBook(World world, Paging paging, Refusals refuse) {
        this.world = world;
        this.paging = paging;
        this.refuse = refuse;
    }

    Answer organizations(Asked asked) {
        boolean validations = asked.outside().path("include_validation").booleanValue();
        return listing.complaint(asked)
                .map(what -> refuse.invalid(what.getKey(), what.getValue()))
                .orElseGet(() -> paging.page(
                        "organizations",
                        inContainer(listing.select(world.organizations(), asked), asked),
                        asked,
                        organization -> json(organization, validations)));
    }

    /** All organizations belong to the first container. */
    private List<Organization> inContainer(List<Organization> organizations, Asked asked) {
        long home = world.account().containers().get(0).id();
        return asked.outside().has("container_id") && asked.number("container_id") != home ? List.of() : organizations;
    }

    private ObjectNode json(Organization organization, boolean validations) {
        Container home = world.account().containers().get(0);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", organization.id())
                .put("status", "active")
                .put("name", organization.name())
                .put("display_name", organization.name())
                .put("is_active", true);
        json.putObject("container")
                .put("id", home.id())
                .put("name", home.name())
                .put("is_active", true);
        if (validations) {
            json.putArray("validations")
                    .addObject()
                    .put("type", "ov")
                    .put("name", "OV")
                    .put("description", "Organization validation")
                    .put("status", "complete");
        }
        return json;
    }

    Answer containers(Asked asked) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode list = answer.putArray("containers");
        world.account().containers().forEach(container -> list.add(json(container)));
        return Answer.of(200, answer);
    }

    Answer container(Asked asked) {
        long id = asked.number("container_id");
        return world.account().containers().stream()
                .filter(container -> container.id() == id)
                .findFirst()
                .map(container -> Answer.of(200, json(container)))
                .orElseGet(() -> refuse.of(404, "not_found", "There is no container " + id + "."));
    }

    /** The first container is the account itself; the others are in it. */
    private ObjectNode json(Container container) {
        Container top = world.account().containers().get(0);
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("id", container.id()).put("name", container.name());
        if (container.id() != top.id()) {
            json.put("parent_id", top.id());
        }
        return json.put("has_logo", false).put("is_active", true);
    }

    /** Nothing at all when there are none, as documented. */
    Answer customFields(Asked asked) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        List<CustomField> fields = world.account().customFields();
        if (!fields.isEmpty()) {
            ArrayNode list = answer.putArray("metadata");
            fields.forEach(field -> list.add(json(field)));
        }
        return Answer.of(200, answer);
    }

    private static ObjectNode json(CustomField field) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", field.id())
                .put("label", field.label())
                .put("is_required", field.required())
                .put("is_active", true);
        field.dataType().ifPresent(type -> json.put("data_type", type));
        return json.put("show_in_receipt", false);
    }
}
