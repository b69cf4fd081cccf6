package dev.certcentral.processor.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A class that stands for a JSON object.
 *
 * @param type its class
 * @param about Javadoc, ready to print
 * @param response whether it is read rather than built
 * @param request what is special about the outermost class of a request
 * @param slots fields, in the order of the page
 * @param members members of the JSON object, in the order of the page
 * @param factories named ways to fill it with one option
 * @param nested objects described in place, below the outermost class only
 * @param enums enumerations described in place, below the outermost class only
 * @param listed wire names that the escape hatch refuses
 * @param openEnded whether members that the spec does not name are to be expected
 * @param used whether any operation sends or answers with it; otherwise its members may be of both kinds, and nobody reads it
 */
public record ObjectPlan(
        JavaType.Generated type,
        String about,
        boolean response,
        Optional<RequestPlan> request,
        List<SlotPlan> slots,
        List<MemberPlan> members,
        List<FactoryPlan> factories,
        List<ObjectPlan> nested,
        List<EnumPlan> enums,
        List<String> listed,
        boolean openEnded,
        boolean used) {

    /** A constructor of Java has at most 255 parameters; the object itself and numbers of 64 bits count, too. */
    private static final int MOST_PARAMETERS = 100;

    public ObjectPlan {
        slots = List.copyOf(slots);
        members = List.copyOf(members);
        factories = List.copyOf(factories);
        nested = List.copyOf(nested);
        enums = List.copyOf(enums);
        listed = List.copyOf(listed);
    }

    /**
     * Whether a builder hands its members to the constructor one by one. What hands over the builder itself keeps the JIT from
     * removing it where the constructor is too large to be inlined.
     */
    public boolean constructedOfMembers() {
        return slots.size() <= MOST_PARAMETERS;
    }

    /** Whether it is ever JSON. What a request without a body holds travels in the URL. */
    public boolean json() {
        return request.map(RequestPlan::hasBody).orElse(true);
    }

    /**
     * The outermost class of a request.
     *
     * @param page name of the page; empty if there is none
     * @param hasBody whether it is written as JSON
     * @param checks methods that check it
     * @param guide what is known about rows and rules when it is read
     */
    public record RequestPlan(String page, boolean hasBody, List<CheckMethod> checks, String guide) {
        public RequestPlan {
            checks = List.copyOf(checks);
        }

        /** Whether any check names a format. */
        public boolean usesFormats() {
            return checks.stream()
                    .flatMap(check -> check.lines().stream())
                    .anyMatch(line -> line.contains("c.format("));
        }
    }

    /**
     * A method that checks one object of a request.
     *
     * @param name its name
     * @param type what it checks
     * @param lines statements, ready to print
     * @param part name of a class inside the one of the checks; empty: that one itself
     */
    public record CheckMethod(String name, JavaType.Generated type, List<String> lines, String part) {
        public CheckMethod {
            lines = List.copyOf(lines);
        }

        CheckMethod(String name, JavaType.Generated type, List<String> lines) {
            this(name, type, lines, "");
        }
    }

    /**
     * A static factory.
     *
     * @param name its name
     * @param slots fields it takes
     */
    public record FactoryPlan(String name, List<SlotPlan> slots) {
        public FactoryPlan {
            slots = List.copyOf(slots);
        }
    }

    /**
     * What a builder demands, one stage each: by Java name, because a page whose rows move must not break a caller that
     * compiled before.
     */
    public List<SlotPlan> stages() {
        return slots.stream()
                .filter(SlotPlan::required)
                .sorted(Comparator.comparing(SlotPlan::name))
                .toList();
    }

    /** What a reader of the body must be given: what is required in the URL, in the order of the stages. */
    public List<SlotPlan> outside() {
        return stages().stream().filter(slot -> slot.place() != Place.BODY).toList();
    }

    /** Simple name of the class. */
    public String simpleName() {
        return type.names().get(type.names().size() - 1);
    }
}
