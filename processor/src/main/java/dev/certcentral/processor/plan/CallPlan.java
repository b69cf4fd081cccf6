package dev.certcentral.processor.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One call of a group.
 *
 * @param name Java name
 * @param operation what the transport must know
 * @param about Javadoc, ready to print
 * @param request the request's class; empty when the call takes path parameters only
 * @param placeholders path parameters in the order of the path
 * @param query query parameters in alphabetical order
 * @param indexed whether several values of a query parameter travel with their index
 * @param hasBody whether it has a body
 * @param response what comes back; empty for nothing
 * @param returned Javadoc of what comes back, ready to print
 * @param once how it is carried out at most once, if it can be
 */
public record CallPlan(
        String name,
        OperationPlan operation,
        String about,
        Optional<JavaType.Generated> request,
        List<SlotPlan> placeholders,
        List<SlotPlan> query,
        boolean indexed,
        boolean hasBody,
        Optional<JavaType> response,
        String returned,
        Optional<OncePlan> once) {

    public CallPlan {
        placeholders = List.copyOf(placeholders);
        query = List.copyOf(query);
    }

    /**
     * How a call is carried out at most once.
     *
     * @param finder the class that looks lost requests up
     * @param id the member of the request that names it
     */
    public record OncePlan(JavaType.Generated finder, SlotPlan id) {}

    /**
     * Whether path parameters are enough to make the call. Those methods stay when the first optional query parameter
     * brings a request class.
     */
    public boolean shortForm() {
        return !hasBody && query.stream().noneMatch(SlotPlan::required);
    }

    /** A name for a parameter beside the path parameters. */
    public String beside(String name) {
        return Stream.iterate(name, taken -> taken + "_")
                .filter(free ->
                        placeholders.stream().noneMatch(slot -> slot.name().equals(free)))
                .findFirst()
                .orElseThrow();
    }
}
