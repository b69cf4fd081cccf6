package dev.certcentral.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.ObjectPlan;
import javax.lang.model.element.Modifier;

/** Writes the checks of a request. */
final class ChecksEmitter {

    private final Types types;

    ChecksEmitter(Types types) {
        this.types = types;
    }

    // static void check(Checks c, EuQualifiedPersonalOrder value) {
    //   c.required("certificate", "certificate()", "1", value.certificate());
    // }
    TypeSpec emit(ObjectPlan plan, ObjectPlan.RequestPlan request) {
        TypeSpec.Builder type = TypeSpec.classBuilder(types.generated(plan.simpleName() + "Checks"))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Every rule of {@link $T}, object by object, in the order of the page.\n",
                        types.generated(plan.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (ObjectPlan.CheckMethod check : request.checks()) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(check.name())
                    .addModifiers(Modifier.STATIC)
                    .addParameter(Types.CHECKS, "c")
                    .addParameter(types.generated(check.type()), "value");
            check.lines().forEach(line -> Wrapped.lines(line).forEach(part -> method.addCode("$L\n", part)));
            type.addMethod(method.build());
        }
        return type.build();
    }
}
