package dev.certcentral.processor.plan;

import java.util.List;

/**
 * A choice between members that only make sense together.
 *
 * @param type its class
 * @param about Javadoc, ready to print
 * @param discriminator the field that tells which option was taken
 * @param constants the discriminator's enumeration
 * @param members fields of all options
 * @param options in the author's order
 */
public record ChoicePlan(
        JavaType.Generated type,
        String about,
        SlotPlan discriminator,
        EnumPlan constants,
        List<SlotPlan> members,
        List<Option> options) {

    public ChoicePlan {
        members = List.copyOf(members);
        options = List.copyOf(options);
    }

    /**
     * One option.
     *
     * @param factory name of its factory method
     * @param constant name of its constant
     * @param about Javadoc, ready to print
     * @param required fields the factory takes
     * @param optional fields that can be added
     */
    public record Option(
            String factory, String constant, String about, List<SlotPlan> required, List<SlotPlan> optional) {
        public Option {
            required = List.copyOf(required);
            optional = List.copyOf(optional);
        }
    }
}
