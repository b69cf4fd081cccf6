package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.EnumPlan;
import dev.certcentral.processor.plan.ObjectPlan;
import dev.certcentral.processor.plan.SlotPlan;
import javax.lang.model.element.Modifier;

/** Writes the class of an object: fields, accessors, {@code equals}, {@code toString}, and its builder if it is sent. */
final class ObjectEmitter {

    private final Types types;

    ObjectEmitter(Types types) {
        this.types = types;
    }

    TypeSpec emit(ObjectPlan plan) {
        boolean outermost = plan.type().names().size() == 1;
        ClassName self = types.generated(plan.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L\n\n<p>Immutable and safe for use by many threads.\n", plan.about());
        if (!outermost) {
            type.addModifiers(Modifier.STATIC);
        }
        for (SlotPlan slot : plan.slots()) {
            type.addField(types.of(slot), slot.name(), Modifier.PRIVATE, Modifier.FINAL);
            if (slot.nullable()) {
                type.addField(boolean.class, slot.hasName(), Modifier.PRIVATE, Modifier.FINAL);
            }
        }
        type.addField(Types.UNLISTED, "unlisted", Modifier.PRIVATE, Modifier.FINAL);
        if (plan.request().isPresent()) {
            type.addField(warningsType(), "warnings", Modifier.PRIVATE, Modifier.FINAL);
        }
        if (plan.response()) {
            type.addMethod(readConstructor(plan));
            type.addType(parts(plan));
        } else {
            BuilderEmitter builder = new BuilderEmitter(types, plan);
            type.addMethod(buildConstructor(plan));
            type.addMethod(builder.start());
            plan.factories().forEach(factory -> type.addMethod(builder.factory(factory)));
            if (plan.request().isPresent() && plan.json()) {
                type.addMethods(new FromJsonEmitter(types).methods(plan));
            }
            type.addMethod(builder.toBuilder());
            type.addTypes(builder.stages());
            type.addType(builder.builder());
        }
        for (SlotPlan slot : plan.slots()) {
            type.addMethod(accessor(slot));
            if (slot.nullable()) {
                type.addMethod(has(slot));
            }
        }
        type.addMethod(unlisted());
        if (plan.request().isPresent()) {
            type.addMethod(warnings());
        }
        if (plan.request().isPresent() && plan.json()) {
            type.addMethods(new ToJsonEmitter(types).methods(plan));
        }
        type.addMethods(ValueEmitter.methods(plan, self));
        plan.nested().forEach(nested -> type.addType(emit(nested)));
        EnumEmitter enums = new EnumEmitter(types);
        for (EnumPlan nested : plan.enums()) {
            type.addType(
                    enums.emit(nested).toBuilder().addModifiers(Modifier.STATIC).build());
        }
        return type.build();
    }

    static TypeName warningsType() {
        return ParameterizedTypeName.get(Types.LIST, Types.VIOLATION);
    }

    // private CreditCard(String number, Unlisted unlisted) {
    //   this.number = number;
    //   this.unlisted = unlisted;
    // }
    private MethodSpec buildConstructor(ObjectPlan plan) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (plan.constructedOfMembers()) {
            parameters(plan, method);
            assign(plan, method, "").addStatement("this.unlisted = unlisted");
        } else {
            method.addParameter(ClassName.get("", "Builder"), "builder");
            assign(plan, method, "builder.").addStatement("this.unlisted = $T.of(builder.unlisted)", Types.UNLISTED);
        }
        if (plan.request().isPresent()) {
            method.addParameter(warningsType(), "warnings").addStatement("this.warnings = warnings");
        }
        return method.build();
    }

    private void parameters(ObjectPlan plan, MethodSpec.Builder method) {
        for (SlotPlan slot : plan.slots()) {
            method.addParameter(types.of(slot), slot.name());
            if (slot.nullable()) {
                method.addParameter(boolean.class, slot.hasName());
            }
        }
        method.addParameter(Types.UNLISTED, "unlisted");
    }

    // OrderPlaced(Parts parts) {
    //   this.id = parts.id;
    //   this.unlisted = Unlisted.of(parts.unlisted);
    // }
    private static MethodSpec readConstructor(ObjectPlan plan) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder().addParameter(ClassName.get("", "Parts"), "parts");
        return assign(plan, method, "parts.")
                .addStatement("this.unlisted = $T.of(parts.unlisted)", Types.UNLISTED)
                .build();
    }

    private static MethodSpec.Builder assign(ObjectPlan plan, MethodSpec.Builder method, String from) {
        for (SlotPlan slot : plan.slots()) {
            method.addStatement("this.$1N = $2L$1N", slot.name(), from);
            if (slot.nullable()) {
                method.addStatement("this.$1N = $2L$1N", slot.hasName(), from);
            }
        }
        return method;
    }

    /** What was read so far; a constructor with a parameter for each member could have too many of them. */
    private TypeSpec parts(ObjectPlan plan) {
        TypeSpec.Builder type = TypeSpec.classBuilder("Parts")
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What was read so far.\n");
        for (SlotPlan slot : plan.slots()) {
            type.addField(Types.nullable(types.boxed(slot.type())), slot.name());
            if (slot.nullable()) {
                type.addField(boolean.class, slot.hasName());
            }
        }
        return type.addField(Types.nullable(Types.UNLISTED_MEMBERS), "unlisted")
                .addMethod(MethodSpec.constructorBuilder().build())
                .build();
    }

    private MethodSpec accessor(SlotPlan slot) {
        return MethodSpec.methodBuilder(slot.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n@return $L\n", slot.about(), returned(slot))
                .returns(types.of(slot))
                .addStatement("return $N", slot.name())
                .build();
    }

    private static String returned(SlotPlan slot) {
        if (slot.nullable()) {
            return "null if it is absent or null; {@link #" + slot.hasName() + "()} tells them apart";
        }
        if (slot.primitive()) {
            return "the value";
        }
        return slot.required() ? "the value; never null" : "null if it is absent";
    }

    private static MethodSpec has(SlotPlan slot) {
        return MethodSpec.methodBuilder(slot.hasName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Whether <code>$L</code> is there, be it null.\n\n@return false if it is absent\n", slot.name())
                .returns(boolean.class)
                .addStatement("return $N", slot.hasName())
                .build();
    }

    private static MethodSpec unlisted() {
        return MethodSpec.methodBuilder("unlisted")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Members that the spec does not know, in order.\n\n@return never null; immutable\n")
                .returns(Types.UNLISTED_MEMBERS)
                .addStatement("return unlisted.members()")
                .build();
    }

    private static MethodSpec warnings() {
        return MethodSpec.methodBuilder("warnings")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Members that have no effect in this request. Not part of equality.\n\n@return never null;"
                        + " immutable; empty if the request was not checked\n")
                .returns(warningsType())
                .addStatement("return warnings")
                .build();
    }

    /** Fields of a builder, for the builder's emitter. */
    static FieldSpec builderField(Types types, SlotPlan slot) {
        TypeName type = slot.primitive() ? types.plain(slot.type()) : Types.nullable(types.boxed(slot.type()));
        return FieldSpec.builder(type, slot.name()).build();
    }
}
