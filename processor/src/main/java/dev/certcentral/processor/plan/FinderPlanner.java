package dev.certcentral.processor.plan;

import dev.certcentral.processor.names.Cases;
import dev.certcentral.spec.model.Finder;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans how lost requests are found: one class for each operation that finds them. */
final class FinderPlanner {

    private final Map<String, ObjectPlan> objects = new HashMap<>();

    /** Knows the classes of answers, those in place too. */
    FinderPlanner(List<ObjectPlan> objects) {
        objects.forEach(this::index);
    }

    private void index(ObjectPlan object) {
        objects.put(object.type().dotted(), object);
        object.nested().forEach(this::index);
    }

    /** The class that finds; there is one for each type and name. */
    static JavaType.Generated type(Finder finder) {
        return new JavaType.Generated(List.of(finder.type() + "By" + Cases.pascal(finder.by())));
    }

    /** Plans the class of an operation that finds. */
    FinderPlan plan(Operation operation, Finder finder) {
        ObjectType answer = operation.response().orElseThrow().type().object().orElseThrow();
        ObjectPlan answerPlan = object(answer.name().orElseThrow());
        SlotPlan list = slot(answerPlan, finder.in());
        JavaType.Generated element = (JavaType.Generated) ((JavaType.Listing) list.type()).element();
        ObjectPlan receipt = object(finder.type());
        List<FinderPlan.Mapped> members = new ArrayList<>();
        finder.members()
                .forEach((name, sources) -> members.add(new FinderPlan.Mapped(
                        slot(receipt, name),
                        sources.stream()
                                .map(source -> slot(object(element.dotted()), source))
                                .toList())));
        return new FinderPlan(
                type(finder),
                receipt.type(),
                new JavaType.Generated(List.of(Cases.pascal(operation.group()))),
                Cases.camel(operation.call().orElse(operation.id())),
                finder.by(),
                answerPlan.type(),
                list,
                element,
                members);
    }

    private ObjectPlan object(String name) {
        ObjectPlan plan = objects.get(name);
        if (plan == null) {
            throw new IllegalStateException("no class `" + name + "`"); // the loader sees to it
        }
        return plan;
    }

    private static SlotPlan slot(ObjectPlan plan, String wireName) {
        return plan.slots().stream()
                .filter(slot -> slot.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }
}
