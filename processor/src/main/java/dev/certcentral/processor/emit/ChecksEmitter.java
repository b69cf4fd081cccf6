package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.ObjectPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the checks of a request. */
final class ChecksEmitter {

    private final Types types;

    ChecksEmitter(Types types) {
        this.types = types;
    }

    static ClassName checksOf(Types types, ObjectPlan plan) {
        return types.generated(plan.simpleName() + "Checks");
    }

    // static void check(Checks c, EuQualifiedPersonalOrder value) {
    //   c.required("certificate", "certificate()", "1", value.certificate());
    // }
    TypeSpec emit(ObjectPlan plan, ObjectPlan.RequestPlan request) {
        TypeSpec.Builder type = TypeSpec.classBuilder(checksOf(types, plan))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Every rule of {@link $T}, object by object, in the order of the page.\n",
                        types.generated(plan.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        Map<String, TypeSpec.Builder> parts = new LinkedHashMap<>(Map.of("", type));
        for (ObjectPlan.CheckMethod check : request.checks()) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(check.name())
                    .addModifiers(Modifier.STATIC)
                    .addParameter(Types.CHECKS, "c")
                    .addParameter(types.generated(check.type()), "value");
            check.lines().forEach(line -> Wrapped.lines(line).forEach(part -> method.addCode("$L\n", part)));
            parts.computeIfAbsent(check.part(), ChecksEmitter::part).addMethod(method.build());
        }
        parts.remove("");
        parts.values().forEach(part -> type.addType(part.build()));
        if (request.hasBody()) {
            type.addMethod(reading(plan, request));
        }
        return type.build();
    }

    private static TypeSpec.Builder part(String name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("More of them than one class has room for.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    // static Checks reading(Clock clock) {
    //   return Checks.of("EuQualifiedPersonalOrder", "eu_individual", clock).reading("certificate\t1\n...");
    // }
    private static MethodSpec reading(ObjectPlan plan, ObjectPlan.RequestPlan request) {
        return MethodSpec.methodBuilder("reading")
                .addModifiers(Modifier.STATIC)
                .addParameter(Types.CLOCK, "clock")
                .returns(Types.CHECKS)
                .addStatement(
                        "return $T.of($S, $S, clock).reading($L)",
                        Types.CHECKS,
                        plan.simpleName(),
                        request.page(),
                        LongText.of(request.guide()))
                .build();
    }
}
