package dev.certcentral.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.certcentral.processor.plan.ObjectPlan;
import dev.certcentral.processor.plan.SlotPlan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes equality, hash code and text of an object. All three go over one array of its members: written out one by one they were
 * a quarter of each class file.
 */
final class ValueEmitter {

    /** No member has this name: only names that are taken get an underscore, and this one is not. */
    private static final String MEMBERS = "members_";

    /** A constant of a class file holds no more than 65,535 bytes. */
    private static final int NAMES_IN_A_CONSTANT = 500;

    private ValueEmitter() {}

    static List<MethodSpec> methods(ObjectPlan plan, ClassName self) {
        return List.of(equalsMethod(self), hashCodeMethod(), toStringMethod(plan), members(plan));
    }

    private static MethodSpec equalsMethod(ClassName self) {
        return override("equals")
                .addParameter(Types.nullable(ClassName.OBJECT), "other")
                .returns(boolean.class)
                .addStatement(
                        "return other instanceof $1T that && $2T.equals($3L(), that.$3L())",
                        self,
                        Arrays.class,
                        MEMBERS)
                .build();
    }

    private static MethodSpec hashCodeMethod() {
        return override("hashCode")
                .returns(int.class)
                .addStatement("return $T.hashCode($L())", Arrays.class, MEMBERS)
                .build();
    }

    // return ValueText.of("CreditCard", "*number cardholderName", members_());
    private static MethodSpec toStringMethod(ObjectPlan plan) {
        return override("toString")
                .addJavadoc(
                        "For people. Leaves out sensitive members, e-mail addresses, telephone numbers, PEM, and values of members"
                                + " that the spec does not know.\n")
                .returns(String.class)
                .addStatement("return $T.of($S, $L, $L())", Types.VALUE_TEXT, plan.simpleName(), names(plan), MEMBERS)
                .build();
    }

    private static CodeBlock names(ObjectPlan plan) {
        List<String> names = plan.slots().stream()
                .map(slot -> (slot.hidden() ? "*" : "") + slot.name())
                .toList();
        if (names.size() <= NAMES_IN_A_CONSTANT) {
            return CodeBlock.of("$S", String.join(" ", names));
        }
        CodeBlock.Builder parts = CodeBlock.builder().add("$T.join($S", String.class, " ");
        for (int from = 0; from < names.size(); from += NAMES_IN_A_CONSTANT) {
            int to = Math.min(names.size(), from + NAMES_IN_A_CONSTANT);
            parts.add(", $S", String.join(" ", names.subList(from, to)));
        }
        return parts.add(")").build();
    }

    // private @Nullable Object[] members_() {
    //   return new Object[] {number, cardholderName, unlisted};
    // }
    private static MethodSpec members(ObjectPlan plan) {
        String present = plan.slots().stream()
                .filter(SlotPlan::nullable)
                .map(slot -> ", " + slot.hasName())
                .collect(Collectors.joining());
        CodeBlock.Builder members = CodeBlock.builder();
        plan.slots().forEach(slot -> members.add("$N,$W", slot.name()));
        return MethodSpec.methodBuilder(MEMBERS)
                .addModifiers(Modifier.PRIVATE)
                .returns(ArrayTypeName.of(Types.nullable(ClassName.OBJECT)))
                .addStatement("return new $T[] {$Lunlisted$L}", Object.class, members.build(), present)
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
