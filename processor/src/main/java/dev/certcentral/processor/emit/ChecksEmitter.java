package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.ObjectPlan;
import javax.lang.model.element.Modifier;

/** Writes the checks of a request. */
final class ChecksEmitter {

    private static final int LONGEST_CONSTANT = 20_000;

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
        for (ObjectPlan.CheckMethod check : request.checks()) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(check.name())
                    .addModifiers(Modifier.STATIC)
                    .addParameter(Types.CHECKS, "c")
                    .addParameter(types.generated(check.type()), "value");
            check.lines().forEach(line -> Wrapped.lines(line).forEach(part -> method.addCode("$L\n", part)));
            type.addMethod(method.build());
        }
        if (request.hasBody()) {
            type.addMethod(reading(plan, request));
        }
        return type.build();
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
                        guide(request.guide()))
                .build();
    }

    /** A constant of a class file has at most 65,535 bytes, and a character at most three of them. */
    private static CodeBlock guide(String guide) {
        if (guide.length() <= LONGEST_CONSTANT) {
            return CodeBlock.of("$S", guide);
        }
        CodeBlock.Builder parts = CodeBlock.builder().add("$T.join($S", String.class, "");
        for (int start = 0; start < guide.length(); start += LONGEST_CONSTANT) {
            parts.add(", $S", guide.substring(start, Math.min(guide.length(), start + LONGEST_CONSTANT)));
        }
        return parts.add(")").build();
    }
}
