package dev.certcentral.conformance.payload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.List;
import java.util.Locale;

/** One change to a valid body, most of which make it invalid. */
enum Mutation {
    DROP {
        @Override
        void change(Target at) {
            at.spot.remove();
        }
    },
    NULL {
        @Override
        void change(Target at) {
            at.spot.set(Json.NODES.nullNode());
        }
    },
    OTHER_KIND {
        @Override
        void change(Target at) {
            at.spot.set(Json.raw(at.draw.oneOf(EdgeValues.OF_EVERY_KIND)));
        }
    },
    EDGE {
        @Override
        void change(Target at) {
            Parameter whole = at.spot.member();
            Parameter here = at.spot.index() < 0 ? whole : ofElement(whole, at.spot.type());
            at.spot.set(at.draw.oneOf(new EdgeValues(at.bodies).of(here, at.draw)));
        }
    },
    UNKNOWN_MEMBER {
        @Override
        void change(Target at) {
            String known = at.spot.member().name();
            String name = at.draw.oneOf(List.of(
                    "unknown",
                    "",
                    known + " ",
                    known.toUpperCase(Locale.ROOT),
                    known + "s",
                    known.replace("_", ""),
                    "\u00e9\ud83d\udd0f"));
            at.spot.object().set(name, Json.raw(at.draw.oneOf(EdgeValues.OF_EVERY_KIND)));
        }
    },
    /** A member that was absent: often one of another option, or one that a rule forbids here. */
    ADDED_MEMBER {
        @Override
        void change(Target at) {
            ObjectType holder = at.draw.chance(0.5) ? at.root : at.spot.holder();
            ObjectNode object = holder == at.root ? at.body : at.spot.object();
            List<Parameter> absent = holder.members().stream()
                    .filter(member -> !object.has(member.name()))
                    .toList();
            if (!absent.isEmpty()) {
                Parameter member = at.draw.oneOf(absent);
                object.set(member.name(), at.bodies.value(member, 0.3, at.draw));
            }
        }
    },
    /** Another valid value: selects another option, or makes a condition hold. */
    OTHER_VALUE {
        @Override
        void change(Target at) {
            at.spot.set(
                    at.spot.index() < 0
                            ? at.bodies.value(at.spot.member(), 0.3, at.draw)
                            : at.bodies.element(
                                    (FieldType.ListOf) at.spot.member().type(), 0.3, at.draw));
        }
    },
    BLANK {
        @Override
        void change(Target at) {
            at.spot.set(Json.NODES.textNode(at.draw.oneOf(List.of("", " ", "\t\n", "\u0000", "\u00a0"))));
        }
    },
    NEARLY_THE_SAME {
        @Override
        void change(Target at) {
            JsonNode value = at.spot.value();
            String text = value.isValueNode() ? value.asText() : "";
            at.spot.set(Json.NODES.textNode(at.draw.oneOf(List.of(
                    text,
                    text + "\n",
                    text + " ",
                    " " + text,
                    text.toUpperCase(Locale.ROOT),
                    text.toLowerCase(Locale.ROOT),
                    text + text))));
        }
    },
    EMPTIED {
        @Override
        void change(Target at) {
            at.spot.set(at.spot.value().isArray() ? Json.NODES.arrayNode() : Json.NODES.objectNode());
        }
    },
    ELEMENT_ADDED {
        @Override
        void change(Target at) {
            if (at.spot.value() instanceof ArrayNode array) {
                array.add(
                        array.isEmpty() || at.draw.chance(0.3)
                                ? Json.NODES.nullNode()
                                : array.get(0).deepCopy());
            } else {
                at.spot.set(Json.NODES.arrayNode().add(at.spot.value()));
            }
        }
    },
    /** As a text, so that the second value is there although trees cannot hold it. */
    DUPLICATE_KEY {
        @Override
        void change(Target at) {
            String name = at.spot.member().name();
            String again =
                    at.draw.chance(0.5) ? name : String.format("\\u%04x", (int) name.charAt(0)) + name.substring(1);
            String value = Json.text(at.spot.object().get(name));
            String other = at.draw.chance(0.5) ? value : at.draw.oneOf(EdgeValues.OF_EVERY_KIND);
            at.spot.object().set(name, Json.raw(value + ",\"" + again + "\":" + other));
        }
    };

    /** Where to change what. */
    record Target(ObjectType root, ObjectNode body, Spot spot, ValidBodies bodies, Draw draw) {}

    abstract void change(Target at);

    private static Parameter ofElement(Parameter array, FieldType element) {
        return new Parameter(
                array.name(),
                array.codeName(),
                array.requirement(),
                element,
                List.of(),
                array.sensitive(),
                array.rows(),
                array.origin(),
                array.about(),
                array.at());
    }
}
