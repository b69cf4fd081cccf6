package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.certcentral.processor.plan.ObjectPlan;
import dev.certcentral.processor.plan.SlotPlan;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the factories of a request that read its body. */
final class FromJsonEmitter {

    private final Types types;

    FromJsonEmitter(Types types) {
        this.types = types;
    }

    List<MethodSpec> methods(ObjectPlan plan) {
        return List.of(today(plan), onADay(plan));
    }

    // public static Move fromJson(long orderId, String json) {
    //   return fromJson(orderId, json, Clock.systemUTC());
    // }
    private MethodSpec today(ObjectPlan plan) {
        String arguments =
                plan.outside().stream().map(slot -> slot.name() + ", ").collect(Collectors.joining());
        return ending(method(
                        plan, "Reads a body strictly and checks every rule. Dates are compared with today in UTC."))
                .addStatement("return fromJson($L$L, $T.systemUTC())", arguments, json(plan), Types.CLOCK)
                .build();
    }

    // public static Move fromJson(long orderId, String json, Clock clock) {
    //   Checks checks = MoveChecks.reading(clock);
    //   return new RequestReading(checks).body(json, MoveJsonAdapter::read).orderId(orderId).build(checks);
    // }
    private MethodSpec onADay(ObjectPlan plan) {
        MethodSpec.Builder method = method(plan, "The same, on a given day.");
        String clock = free(plan, "clock");
        method.addParameter(Types.CLOCK, clock).addJavadoc("@param $L tells what day it is in UTC\n", clock);
        ending(method)
                .addStatement(
                        "$T $L = $T.reading($L)",
                        Types.CHECKS,
                        free(plan, "checks"),
                        ChecksEmitter.checksOf(types, plan),
                        clock);
        String setters = plan.outside().stream()
                .map(slot -> "." + slot.name() + "(" + slot.name() + ")")
                .collect(Collectors.joining());
        return method.addStatement(
                        "return new $1T($2L).body($3L, $4T::read)$5L.build($2L)",
                        Types.REQUEST_READING,
                        free(plan, "checks"),
                        json(plan),
                        AdapterEmitter.adapterOf(types, plan.type()),
                        setters)
                .build();
    }

    private MethodSpec.Builder method(ObjectPlan plan, String about) {
        ClassName self = types.generated(plan.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromJson")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addJavadoc("$L\n\n", about);
        for (SlotPlan slot : plan.outside()) {
            method.addParameter(types.plain(slot.type()), slot.name())
                    .addJavadoc("@param $L $L\n", slot.name(), BuilderEmitter.firstSentence(slot.about()));
        }
        return method.addParameter(Types.STRING, json(plan)).addJavadoc("@param $L one JSON object\n", json(plan));
    }

    private static MethodSpec.Builder ending(MethodSpec.Builder method) {
        return method.addJavadoc("@return a request that may be sent\n")
                .addJavadoc("@throws $T with every violation, of form and of rules, if there is any\n", Types.INVALID);
    }

    private static String json(ObjectPlan plan) {
        return free(plan, "json");
    }

    /** A name that no parameter of the URL has. */
    private static String free(ObjectPlan plan, String wanted) {
        String name = wanted;
        while (taken(plan, name)) {
            name += "_";
        }
        return name;
    }

    private static boolean taken(ObjectPlan plan, String name) {
        return plan.outside().stream().anyMatch(slot -> slot.name().equals(name));
    }
}
