package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.certcentral.processor.plan.ObjectPlan;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes how the adapter of a class is found: by the class's name, because comparing it with one class after the other would load
 * all of the API for the first order. Only where tools have renamed classes are they compared.
 */
final class LookupEmitter {

    /** A method of Java holds no more than 64 KiB of code, which is enough for twice as many. */
    private static final int MAX_LOOKUPS = 500;

    private static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));
    private static final TypeName ANY_ADAPTER =
            ParameterizedTypeName.get(Types.JSON_ADAPTER, WildcardTypeName.subtypeOf(Object.class));

    private final Types types;
    private final List<List<ObjectPlan>> parts = new ArrayList<>();

    LookupEmitter(Types types, List<ObjectPlan> objects) {
        this.types = types;
        for (int from = 0; from < objects.size(); from += MAX_LOOKUPS) {
            parts.add(objects.subList(from, Math.min(objects.size(), from + MAX_LOOKUPS)));
        }
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(adapter());
        for (int i = 0; i < parts.size(); i++) {
            methods.add(named(parts.get(i), i));
        }
        return methods;
    }

    // private static @Nullable JsonAdapter<?> adapter(Type type) {
    //     if (!(type instanceof Class<?> wanted) || wanted.getName().startsWith("java.")) {
    //         return null;
    //     }
    //     String name = wanted.getName();
    //     Object adapter = named(wanted, name.substring(name.lastIndexOf('.') + 1));
    //     return (JsonAdapter<?>) (adapter == null ? Renamed.adapter(wanted) : adapter);
    // }
    private MethodSpec adapter() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("adapter")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Type.class, "type")
                .returns(Types.nullable(ANY_ADAPTER))
                .beginControlFlow(
                        "if (!(type instanceof $T<?> wanted) || wanted.getName().startsWith($S))", Class.class, "java.")
                .addStatement("return null")
                .endControlFlow();
        if (parts.isEmpty()) {
            return method.addStatement("return null").build();
        }
        return method.addStatement("$T name = wanted.getName()", Types.STRING)
                .addStatement("$T adapter = named(wanted, name.substring(name.lastIndexOf('.') + 1))", Object.class)
                .addStatement("return ($T) (adapter == null ? Renamed.adapter(wanted) : adapter)", ANY_ADAPTER)
                .build();
    }

    /** Says that it returns an object: to see whether each adapter is one, the JVM's verifier would load them all. */
    private MethodSpec named(List<ObjectPlan> objects, int part) {
        CodeBlock.Builder cases = CodeBlock.builder().add("switch (name) {\n$>");
        for (ObjectPlan object : objects) {
            ClassName type = types.generated(object.type());
            cases.add(
                    "case $S:\n$>return type == $T.class ? new $T() : null;\n$<",
                    String.join("$", type.simpleNames()),
                    type,
                    AdapterEmitter.adapterOf(types, object.type()));
        }
        cases.add("default:\n$>return $L;\n$<$<}\n", next("named", part, "type, name"));
        return MethodSpec.methodBuilder(numbered("named", part))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ANY_CLASS, "type")
                .addParameter(Types.STRING, "name")
                .returns(Types.nullable(ClassName.OBJECT))
                .addCode(cases.build())
                .build();
    }

    private static String numbered(String name, int part) {
        return part == 0 ? name : name + (part + 1);
    }

    private String next(String name, int part, String arguments) {
        return part + 1 < parts.size() ? numbered(name, part + 1) + "(" + arguments + ")" : "null";
    }

    // private static final class Renamed {
    //     static @Nullable Object adapter(Class<?> type) {
    //         if (type == Contact.class) {
    //             return new ContactJsonAdapter();
    //         }
    //         return null;
    //     }
    // }
    TypeSpec renamed() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Renamed")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Finds adapters where a tool such as R8 has given the classes other names.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (int i = 0; i < parts.size(); i++) {
            type.addMethod(compared(parts.get(i), i));
        }
        return type.build();
    }

    private MethodSpec compared(List<ObjectPlan> objects, int part) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(numbered("adapter", part))
                .addModifiers(Modifier.STATIC)
                .addParameter(ANY_CLASS, "type")
                .returns(Types.nullable(ClassName.OBJECT));
        for (ObjectPlan object : objects) {
            method.beginControlFlow("if (type == $T.class)", types.generated(object.type()))
                    .addStatement("return new $T()", AdapterEmitter.adapterOf(types, object.type()))
                    .endControlFlow();
        }
        return method.addStatement("return $L", next("adapter", part, "type")).build();
    }
}
