package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.ChoicePlan;
import dev.certcentral.processor.plan.JavaType;
import dev.certcentral.processor.plan.SlotPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes a choice: one factory for each option, which takes what the option needs. */
final class ChoiceEmitter {

    /** Local variables of {@code equals} and {@code hashCode}. */
    private static final Set<String> LOCALS = Set.of("other", "that", "hash");

    private final Types types;

    ChoiceEmitter(Types types) {
        this.types = types;
    }

    // public final class Payment {
    //   public static Payment card(CreditCard creditCard, BillingAddress billingAddress) { ... }
    // }
    TypeSpec emit(ChoicePlan plan) {
        ClassName self = types.generated(plan.type());
        List<SlotPlan> fields = new ArrayList<>();
        fields.add(plan.discriminator());
        fields.addAll(plan.members());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "$L\n\n<p>Each option brings what it needs. Immutable and safe for use by many threads.\n",
                        plan.about());
        // Reading is the only other caller: JSON can have the members of a choice in any combination.
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (SlotPlan field : fields) {
            type.addField(types.of(field), field.name(), Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(types.of(field), field.name()).addStatement("this.$1N = $1N", field.name());
        }
        type.addMethod(constructor.build());
        for (ChoicePlan.Option option : plan.options()) {
            type.addMethod(factory(plan, option, self));
        }
        for (SlotPlan member : plan.members()) {
            if (plan.options().stream().anyMatch(option -> option.optional().contains(member))) {
                type.addMethod(with(plan, member, self));
            }
        }
        for (SlotPlan field : fields) {
            type.addMethod(MethodSpec.methodBuilder(field.name())
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("$L\n\n@return $L\n", field.about(), returned(plan, field))
                    .returns(types.of(field))
                    .addStatement("return $N", field.name())
                    .build());
        }
        return type.addMethod(equalsMethod(fields, self))
                .addMethod(hashCodeMethod(fields))
                .addMethod(toStringMethod(fields, plan))
                .addType(new EnumEmitter(types)
                        .emit(plan.constants()).toBuilder()
                                .addModifiers(Modifier.STATIC)
                                .build())
                .build();
    }

    private static String returned(ChoicePlan plan, SlotPlan field) {
        if (field.required()) {
            return "never null";
        }
        return field.equals(plan.discriminator())
                ? "null only if the request was read from JSON without it"
                : "null if the option has none";
    }

    private MethodSpec factory(ChoicePlan plan, ChoicePlan.Option option, ClassName self) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(option.factory())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L\n\n", option.about())
                .returns(self);
        CodeBlock.Builder arguments = CodeBlock.builder()
                .add("$T.$L", types.generated(plan.constants().type()), option.constant());
        for (SlotPlan member : plan.members()) {
            if (option.required().contains(member)) {
                method.addParameter(types.plain(member.type()), member.name());
                method.addJavadoc("@param $L $L\n", member.name(), BuilderEmitter.firstSentence(member.about()));
                arguments.add(copied(member));
            } else {
                arguments.add(", null");
            }
        }
        return method.addJavadoc("@return the choice\n")
                .addStatement("return new $T($L)", self, arguments.build())
                .build();
    }

    private static CodeBlock copied(SlotPlan member) {
        return member.type() instanceof JavaType.Listing
                ? CodeBlock.of(", $T.copy($N)", Types.LISTS, member.name())
                : CodeBlock.of(", $N", member.name());
    }

    private MethodSpec with(ChoicePlan plan, SlotPlan member, ClassName self) {
        String name = "with" + Character.toUpperCase(member.name().charAt(0))
                + member.name().substring(1);
        CodeBlock.Builder arguments =
                CodeBlock.builder().add("$N", plan.discriminator().name());
        for (SlotPlan field : plan.members()) {
            arguments.add(field.equals(member) ? copied(member) : CodeBlock.of(", $N", field.name()));
        }
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The same choice with an optional member.\n\n@param $L $L\n@return a new choice\n",
                        member.name(),
                        BuilderEmitter.firstSentence(member.about()))
                .addParameter(types.plain(member.type()), member.name())
                .returns(self)
                .addStatement("return new $T($L)", self, arguments.build())
                .build();
    }

    private static MethodSpec equalsMethod(List<SlotPlan> fields, ClassName self) {
        CodeBlock.Builder same = CodeBlock.builder().add("return other instanceof $T that", self);
        for (SlotPlan field : fields) {
            same.add("\n&& $T.equals($L, that.$N)", Types.OBJECTS, own(field), field.name());
        }
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Types.nullable(ClassName.OBJECT), "other")
                .returns(boolean.class)
                .addStatement(same.build())
                .build();
    }

    /** A field where local variables may hide it. */
    private static String own(SlotPlan slot) {
        return LOCALS.contains(slot.name()) ? "this." + slot.name() : slot.name();
    }

    private static MethodSpec hashCodeMethod(List<SlotPlan> fields) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("hashCode")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addStatement("int hash = 1");
        for (SlotPlan field : fields) {
            method.addStatement("hash = 31 * hash + $T.hashCode($L)", Types.OBJECTS, own(field));
        }
        return method.addStatement("return hash").build();
    }

    private static MethodSpec toStringMethod(List<SlotPlan> fields, ChoicePlan plan) {
        CodeBlock.Builder text = CodeBlock.builder()
                .add("return $S", plan.type().names().get(plan.type().names().size() - 1) + "[");
        String comma = "";
        for (SlotPlan field : fields) {
            if (field.hidden()) {
                text.add("\n+ ($N == null ? $S : $S)", field.name(), "", comma + field.name() + "=***");
            } else if (field.required()) {
                text.add("\n+ $N", field.name());
            } else {
                text.add("\n+ ($1N == null ? $2S : $3S + $1N)", field.name(), "", comma + field.name() + "=");
            }
            comma = ", ";
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("For people. Leaves out sensitive members, e-mail addresses, telephone numbers and PEM.\n")
                .returns(String.class)
                .addStatement(text.add("\n+ $S", "]").build())
                .build();
    }
}
