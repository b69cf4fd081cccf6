package dev.certcentral.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * One field of a generated class.
 *
 * @param name Java name
 * @param wireName name on the wire; for a choice, that of its discriminator
 * @param type Java type
 * @param wire how it travels; for a choice of no meaning
 * @param required whether a builder demands it
 * @param privacy how freely it may be shown
 * @param place where it travels
 * @param about Javadoc, ready to print
 * @param choice the choice, if the field holds one
 * @param openTexts for an enumeration of a request whose class takes any text: the values that may be sent; otherwise empty
 */
public record SlotPlan(
        String name,
        String wireName,
        JavaType type,
        Wire wire,
        boolean required,
        Privacy privacy,
        Place place,
        String about,
        Optional<ChoicePlan> choice,
        List<String> openTexts) {

    public SlotPlan {
        openTexts = List.copyOf(openTexts);
    }

    SlotPlan(
            String name,
            String wireName,
            JavaType type,
            Wire wire,
            boolean required,
            Privacy privacy,
            Place place,
            String about,
            Optional<ChoicePlan> choice) {
        this(name, wireName, type, wire, required, privacy, place, about, choice, List.of());
    }

    /** Whether it is never printed. */
    public boolean sensitive() {
        return privacy == Privacy.SENSITIVE;
    }

    /** Whether {@code toString} leaves its value out. */
    public boolean hidden() {
        return privacy != Privacy.SHOWN;
    }

    /** Whether it is a list. */
    public boolean list() {
        return type instanceof JavaType.Listing;
    }

    /** Whether its Java type is a primitive. */
    public boolean primitive() {
        return required && type.primitive() && wire != Wire.NULLABLE_TRUTH;
    }

    /** Whether JSON null is a value of it. */
    public boolean nullable() {
        return wire == Wire.NULLABLE_TRUTH;
    }

    /** Name of the method and field that tell whether a nullable member was set. */
    public String hasName() {
        return "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
