package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.EnumPlan;
import javax.lang.model.element.Modifier;

/** Writes enumerations: closed ones as enums, open ones as classes that keep unknown values. */
final class EnumEmitter {

    private final Types types;

    EnumEmitter(Types types) {
        this.types = types;
    }

    TypeSpec emit(EnumPlan plan) {
        if (plan.large()) {
            return new LargeEnumEmitter(types).emit(plan);
        }
        return plan.open() ? open(plan) : closed(plan);
    }

    // public enum KeyType implements WireValue {
    //   RSA("rsa"), ECC("ecc");
    // }
    private TypeSpec closed(EnumPlan plan) {
        ClassName self = types.generated(plan.type());
        TypeSpec.Builder type = TypeSpec.enumBuilder(self)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Types.WIRE_VALUE)
                .addJavadoc("$L\n", plan.about());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(Types.STRING, "wireValue")
                .addStatement("this.wireValue = wireValue");
        type.addField(Types.STRING, "wireValue", Modifier.PRIVATE, Modifier.FINAL);
        if (plan.numbers()) {
            type.addField(boolean.class, "number", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(boolean.class, "number").addStatement("this.number = number");
        }
        for (EnumPlan.Constant constant : plan.constants()) {
            CodeBlock arguments = plan.numbers()
                    ? CodeBlock.of("$S, $L", constant.wire(), constant.number())
                    : CodeBlock.of("$S", constant.wire());
            type.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder(arguments)
                            .addJavadoc("$L\n", constant.about())
                            .build());
        }
        type.addMethod(constructor.build());
        type.addMethod(MethodSpec.methodBuilder("wireValue")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.STRING)
                .addStatement("return wireValue")
                .build());
        if (plan.numbers()) {
            type.addMethod(MethodSpec.methodBuilder("isNumber")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(boolean.class)
                    .addStatement("return number")
                    .build());
        }
        return type.build();
    }

    // public final class Status implements OpenValue {
    //   public static final Status NEW = new Status("new", Known.NEW);
    // }
    private TypeSpec open(EnumPlan plan) {
        ClassName self = types.generated(plan.type());
        ClassName known = self.nestedClass("Known");
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.OPEN_VALUE)
                .addJavadoc(
                        "$L\n\n<p>Open: a value that is new to this version keeps its text. Immutable.\n",
                        plan.about());
        TypeSpec.Builder constants = TypeSpec.enumBuilder(known)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The values for a switch.\n");
        CodeBlock.Builder of = CodeBlock.builder().add("return switch (value) {\n$>");
        for (EnumPlan.Constant constant : plan.constants()) {
            type.addField(FieldSpec.builder(self, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("$L\n", constant.about())
                    .initializer("new $T($S, $T.$L)", self, constant.wire(), known, constant.name())
                    .build());
            constants.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc("$L\n", constant.about())
                            .build());
            of.add("case $S -> $L;\n", constant.wire(), constant.name());
        }
        of.add("default -> new $T(value, $T.UNKNOWN_);\n$<}", self, known);
        constants.addEnumConstant(
                "UNKNOWN_",
                TypeSpec.anonymousClassBuilder("")
                        .addJavadoc("New to this version.\n")
                        .build());
        return type.addField(Types.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Types.STRING, "value")
                        .addParameter(known, "known")
                        .addStatement("this.value = value")
                        .addStatement("this.known = known")
                        .build())
                .addMethod(of(self).addStatement(of.build()).build())
                .addMethod(override("value", Types.STRING, "return value"))
                .addMethod(override("isKnown", TypeName.BOOLEAN, "return known != Known.UNKNOWN_"))
                .addMethod(MethodSpec.methodBuilder("known")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The value for a switch.\n\n@return never null\n")
                        .returns(known)
                        .addStatement("return known")
                        .build())
                .addMethod(openEquals(self))
                .addMethod(override("hashCode", TypeName.INT, "return value.hashCode()"))
                .addMethod(override("toString", Types.STRING, "return value"))
                .addType(constants.build())
                .build();
    }

    static MethodSpec.Builder of(ClassName self) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The value with a text.\n\n@param value the text as it travels\n@return a constant, or an"
                        + " unknown value that keeps the text\n")
                .addParameter(Types.STRING, "value")
                .returns(self);
    }

    static MethodSpec openEquals(ClassName self) {
        return MethodSpec.methodBuilder("equals")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Types.nullable(ClassName.OBJECT), "other")
                .returns(boolean.class)
                .addStatement("return other instanceof $T that && that.value.equals(value)", self)
                .build();
    }

    static MethodSpec override(String name, TypeName type, String statement) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement(statement)
                .build();
    }
}
