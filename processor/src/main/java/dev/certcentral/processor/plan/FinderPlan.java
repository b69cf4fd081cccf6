package dev.certcentral.processor.plan;

import java.util.List;

/**
 * A class that finds what became of lost requests.
 *
 * @param type its class
 * @param receipt what the lost request would have been answered with
 * @param facade the class with the call that looks up
 * @param call the name of that call
 * @param by wire name of what a request is looked up by
 * @param answer what the look-up is answered with
 * @param list the member of the answer that lists what was found
 * @param element what it lists
 * @param members members of the receipt, each with the members of an element that may hold its value
 */
public record FinderPlan(
        JavaType.Generated type,
        JavaType.Generated receipt,
        JavaType.Generated facade,
        String call,
        String by,
        JavaType.Generated answer,
        SlotPlan list,
        JavaType.Generated element,
        List<Mapped> members) {

    public FinderPlan {
        members = List.copyOf(members);
    }

    /**
     * A member of the receipt.
     *
     * @param slot the member
     * @param sources members of an element; the first that is there counts
     */
    public record Mapped(SlotPlan slot, List<SlotPlan> sources) {
        public Mapped {
            sources = List.copyOf(sources);
        }
    }
}
