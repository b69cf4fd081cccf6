package dev.certcentral.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.EnumPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes enumerations that are too large for an enum of Java, which sets up all its constants in one method: classes with
 * constants, each set up by a call. Nobody can switch over them.
 */
final class LargeEnumEmitter {

    private static final String NO_SWITCH = "\n\n<p>Not an enum, because Java has none with so many constants.";

    private final Types types;

    LargeEnumEmitter(Types types) {
        this.types = types;
    }

    TypeSpec emit(EnumPlan plan) {
        ClassName self = types.generated(plan.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(self).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        return plan.open() ? open(plan, self, type) : closed(plan, self, type);
    }

    // public final class Airport implements WireValue {
    //   private static final Map<String, Airport> constants = new LinkedHashMap<>();
    //   public static final Airport AAA = constant("AAA");
    // }
    private TypeSpec closed(EnumPlan plan, ClassName self, TypeSpec.Builder type) {
        type.addSuperinterface(Types.WIRE_VALUE)
                .addJavadoc("$L$L Constants are compared with <code>==</code>.\n", plan.about(), NO_SWITCH);
        constants(plan, self, type);
        type.addField(Types.STRING, "wireValue", Modifier.PRIVATE, Modifier.FINAL);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Types.STRING, "wireValue")
                .addStatement("this.wireValue = wireValue");
        if (plan.numbers()) {
            type.addField(boolean.class, "number", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(boolean.class, "number").addStatement("this.number = number");
            type.addMethod(EnumEmitter.override("isNumber", TypeName.BOOLEAN, "return number"));
        }
        return type.addMethod(constructor.build())
                .addMethod(constant(plan, self))
                .addMethod(MethodSpec.methodBuilder("values")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("All constants.\n\n@return a new array\n")
                        .returns(ArrayTypeName.of(self))
                        .addStatement("return constants.values().toArray(new $T[0])", self)
                        .build())
                .addMethod(EnumEmitter.override("wireValue", Types.STRING, "return wireValue"))
                .addMethod(EnumEmitter.override("toString", Types.STRING, "return wireValue"))
                .build();
    }

    // public final class Status implements OpenValue {
    //   private static final Map<String, Status> constants = new LinkedHashMap<>();
    //   public static final Status NEW = constant("new");
    // }
    private TypeSpec open(EnumPlan plan, ClassName self, TypeSpec.Builder type) {
        type.addSuperinterface(Types.OPEN_VALUE)
                .addJavadoc(
                        "$L\n\n<p>Open: a value that is new to this version keeps its text. Immutable.$L\n",
                        plan.about(),
                        NO_SWITCH);
        constants(plan, self, type);
        return type.addField(Types.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Types.STRING, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(constant(plan, self))
                .addMethod(EnumEmitter.of(self)
                        .addStatement("$T constant = constants.get(value)", self)
                        .addStatement("return constant == null ? new $T(value) : constant", self)
                        .build())
                .addMethod(EnumEmitter.override("value", Types.STRING, "return value"))
                .addMethod(EnumEmitter.override("isKnown", TypeName.BOOLEAN, "return constants.containsKey(value)"))
                .addMethod(EnumEmitter.openEquals(self))
                .addMethod(EnumEmitter.override("hashCode", TypeName.INT, "return value.hashCode()"))
                .addMethod(EnumEmitter.override("toString", Types.STRING, "return value"))
                .build();
    }

    /** No constant has a name in lower case, so the map has one of its own. */
    private static void constants(EnumPlan plan, ClassName self, TypeSpec.Builder type) {
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Map.class), Types.STRING, self),
                        "constants",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("new $T<>()", LinkedHashMap.class)
                .build());
        boolean numbers = plan.numbers() && !plan.open();
        for (EnumPlan.Constant constant : plan.constants()) {
            type.addField(FieldSpec.builder(self, constant.name(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("$L\n", constant.about())
                    .initializer(
                            numbers
                                    ? CodeBlock.of("constant($S, $L)", constant.wire(), constant.number())
                                    : CodeBlock.of("constant($S)", constant.wire()))
                    .build());
        }
    }

    // private static Airport constant(String value) {
    //   Airport constant = new Airport(value);
    //   constants.put(value, constant);
    //   return constant;
    // }
    private static MethodSpec constant(EnumPlan plan, ClassName self) {
        boolean numbers = plan.numbers() && !plan.open();
        MethodSpec.Builder method = MethodSpec.methodBuilder("constant")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Types.STRING, "value")
                .returns(self);
        if (numbers) {
            method.addParameter(boolean.class, "number");
        }
        return method.addStatement("$1T constant = new $1T(value$2L)", self, numbers ? ", number" : "")
                .addStatement("constants.put(value, constant)")
                .addStatement("return constant")
                .build();
    }
}
