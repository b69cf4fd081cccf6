package dev.certcentral.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.CallPlan;
import dev.certcentral.processor.plan.GroupPlan;
import dev.certcentral.processor.plan.JavaType;
import dev.certcentral.processor.plan.SlotPlan;
import dev.certcentral.processor.plan.Wire;
import javax.lang.model.element.Modifier;

/** Writes the Retrofit interface of a group. */
final class RetrofitEmitter {

    private final Types types;

    RetrofitEmitter(Types types) {
        this.types = types;
    }

    TypeSpec emit(GroupPlan plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(types.generated(plan.api()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The Retrofit interface below {@link $T}. Get it from there.\n",
                        types.generated(plan.facade()));
        plan.calls().forEach(call -> type.addMethod(method(call)));
        return type.build();
    }

    // @GET("order/certificate/{order_id}")
    // Call<OrderInfo> info(@Path("order_id") Long orderId, @Tag QueryParameters query);
    private MethodSpec method(CallPlan call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.name())
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L\n\n", call.about())
                .addAnnotation(AnnotationSpec.builder(
                                Types.retrofit(call.operation().method()))
                        .addMember("value", "$S", call.operation().path().substring(1))
                        .build())
                .returns(ParameterizedTypeName.get(Types.CALL, types.answer(call)));
        for (SlotPlan parameter : call.placeholders()) {
            method.addJavadoc("@param $L $L\n", parameter.name(), BuilderEmitter.firstSentence(parameter.about()));
            method.addParameter(ParameterSpec.builder(urlType(parameter), parameter.name())
                    .addAnnotation(AnnotationSpec.builder(Types.retrofit("Path"))
                            .addMember("value", "$S", parameter.wireName())
                            .build())
                    .build());
        }
        // Always there, so that the first parameter that travels there changes nothing.
        add(
                method,
                call.beside("query"),
                "what travels behind the question mark",
                Types.QUERY_PARAMETERS,
                Types.retrofit("Tag"));
        if (call.hasBody()) {
            ClassName request = types.generated(call.request().orElseThrow());
            add(method, call.beside("body"), "the request", request, Types.retrofit("Body"));
        }
        return method.addJavadoc("@return the call, not made yet\n").build();
    }

    private static void add(
            MethodSpec.Builder method, String name, String about, ClassName type, ClassName annotation) {
        method.addJavadoc("@param $L $L\n", name, about)
                .addParameter(ParameterSpec.builder(type, name)
                        .addAnnotation(annotation)
                        .build());
    }

    /** What Retrofit writes into a path: numbers and booleans as they are, all else as text. */
    private static TypeName urlType(SlotPlan parameter) {
        TypeName single = parameter.wire() == Wire.WHOLE
                ? ClassName.get(Long.class)
                : parameter.wire() == Wire.TRUTH ? ClassName.get(Boolean.class) : Types.STRING;
        return parameter.type() instanceof JavaType.Listing ? ParameterizedTypeName.get(Types.LIST, single) : single;
    }
}
