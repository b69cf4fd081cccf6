package dev.certcentral.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.CallPlan;
import dev.certcentral.processor.plan.GroupPlan;
import dev.certcentral.processor.plan.JavaType;
import dev.certcentral.processor.plan.Place;
import dev.certcentral.processor.plan.SlotPlan;
import dev.certcentral.processor.plan.Wire;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/** Writes a family of calls: the Retrofit interface and the facade over it. */
final class GroupEmitter {

    private final Types types;

    GroupEmitter(Types types) {
        this.types = types;
    }

    private TypeName answer(CallPlan call) {
        return call.response().map(types::boxed).orElse(ClassName.get(Void.class));
    }

    // public interface OrdersApi {
    //   @POST("order/certificate/eu_individual")
    //   Call<OrderPlaced> euQualifiedPersonal(@Body EuQualifiedPersonalOrder order);
    // }
    TypeSpec retrofit(GroupPlan plan) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(types.generated(plan.api()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The Retrofit interface below {@link $T}. Get it from there.\n",
                        types.generated(plan.facade()));
        for (CallPlan call : plan.calls()) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(call.name())
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addJavadoc("$L\n\n", call.about())
                    .addAnnotation(http(call))
                    .returns(ParameterizedTypeName.get(Types.CALL, answer(call)));
            for (SlotPlan parameter : call.parameters()) {
                TypeName text = urlType(parameter);
                method.addJavadoc("@param $L $L\n", parameter.name(), BuilderEmitter.firstSentence(parameter.about()));
                method.addParameter(ParameterSpec.builder(
                                parameter.required() ? text : Types.nullable(text), parameter.name())
                        .addAnnotation(AnnotationSpec.builder(
                                        Types.retrofit(parameter.place() == Place.PATH ? "Path" : "Query"))
                                .addMember("value", "$S", parameter.wireName())
                                .build())
                        .build());
            }
            if (call.hasBody()) {
                method.addJavadoc("@param body the request\n");
                method.addParameter(
                        ParameterSpec.builder(types.generated(call.request().orElseThrow()), "body")
                                .addAnnotation(Types.retrofit("Body"))
                                .build());
            }
            type.addMethod(method.addJavadoc("@return the call, not made yet\n").build());
        }
        return type.build();
    }

    private static AnnotationSpec http(CallPlan call) {
        String path = call.path().substring(1);
        return AnnotationSpec.builder(Types.retrofit(call.method()))
                .addMember("value", "$S", path)
                .build();
    }

    /** What Retrofit writes into a URL: numbers and booleans as they are, all else as text. */
    private TypeName urlType(SlotPlan parameter) {
        TypeName single = parameter.wire() == Wire.WHOLE
                ? ClassName.get(Long.class)
                : parameter.wire() == Wire.TRUTH ? ClassName.get(Boolean.class) : Types.STRING;
        return parameter.type() instanceof JavaType.Listing ? ParameterizedTypeName.get(Types.LIST, single) : single;
    }

    TypeSpec facade(GroupPlan plan) {
        ClassName api = types.generated(plan.api());
        TypeSpec.Builder type = TypeSpec.classBuilder(types.generated(plan.facade()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("The calls of the group <code>$L</code>. Safe for use by many threads.\n", plan.title())
                .addField(Types.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Calls through a client.\n\n@param client the transport\n")
                        .addParameter(Types.API_CLIENT, "client")
                        .addStatement("this.client = client")
                        .build())
                .addMethod(MethodSpec.methodBuilder("api")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(
                                "The Retrofit interface. Its calls keep the client's promises, but not the check of the server.\n\n"
                                        + "@return never null\n")
                        .returns(api)
                        .addStatement("return client.api($T.class)", api)
                        .build());
        for (CallPlan call : plan.calls()) {
            type.addMethod(sync(call)).addMethod(async(call)).addMethod(call(call));
        }
        return type.build();
    }

    private MethodSpec.Builder start(CallPlan call, String suffix) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.name() + suffix)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n", call.about());
        if (call.request().isPresent()) {
            return method.addJavadoc("@param request the request\n")
                    .addParameter(types.generated(call.request().get()), "request");
        }
        for (SlotPlan parameter : call.parameters()) {
            method.addJavadoc("@param $L $L\n", parameter.name(), BuilderEmitter.firstSentence(parameter.about()))
                    .addParameter(types.plain(parameter.type()), parameter.name());
        }
        return method;
    }

    private static String arguments(CallPlan call) {
        if (call.request().isPresent()) {
            return "request";
        }
        return String.join(", ", call.parameters().stream().map(SlotPlan::name).toList());
    }

    private static final String THROWS = "@throws $T if there is no readable success\n";
    private static final ClassName API_EXCEPTION = ClassName.get("dev.certcentral.runtime.error", "ApiException");

    private MethodSpec sync(CallPlan call) {
        MethodSpec.Builder method = start(call, "");
        if (call.response().isEmpty()) {
            return method.addJavadoc(THROWS, API_EXCEPTION)
                    .addStatement("$LCall($L).execute()", call.name(), arguments(call))
                    .build();
        }
        return method.addJavadoc("@return the answer; never null\n" + THROWS, API_EXCEPTION)
                .returns(types.boxed(call.response().get()))
                .addStatement("return $LCall($L).execute()", call.name(), arguments(call))
                .build();
    }

    private MethodSpec async(CallPlan call) {
        return start(call, "Async")
                .addJavadoc(
                        "@return the answer to come; fails with a {@link $T}; cancelling it gives the call up\n",
                        API_EXCEPTION)
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), callAnswer(call)))
                .addStatement("return $LCall($L).executeAsync()", call.name(), arguments(call))
                .build();
    }

    private TypeName callAnswer(CallPlan call) {
        return call.response().isPresent() ? answer(call) : Types.nullable(answer(call));
    }

    private MethodSpec call(CallPlan call) {
        CodeBlock.Builder servers = CodeBlock.builder();
        String comma = "";
        for (String server : call.servers()) {
            servers.add(comma + "$S", server);
            comma = ", ";
        }
        CodeBlock.Builder arguments = CodeBlock.builder();
        comma = "";
        for (SlotPlan parameter : call.parameters()) {
            arguments.add(comma).add(urlValue(call, parameter));
            comma = ", ";
        }
        if (call.hasBody()) {
            arguments.add(comma + "request");
        }
        MethodSpec.Builder method = start(call, "Call")
                .addJavadoc("@return the call, not made yet: for status and headers, or to cancel it\n")
                .returns(ParameterizedTypeName.get(Types.API_CALL, callAnswer(call)));
        if (call.request().isEmpty()) {
            for (SlotPlan parameter : call.parameters()) {
                if (parameter.wire() == Wire.TEXT) {
                    method.addStatement(
                            "$T.requireText($S, $N)",
                            ClassName.get("dev.certcentral.runtime.check", "PathParameters"),
                            parameter.wireName(),
                            parameter.name());
                }
            }
        }
        return method.addStatement(
                        "$1T operation = new $1T($2S, $3S, $4S, $5T.of($6L))",
                        Types.OPERATION_INFO,
                        call.id(),
                        call.method(),
                        call.path(),
                        Types.LIST,
                        servers.build())
                .addStatement("return client.call(operation, () -> api().$L($L))", call.name(), arguments.build())
                .build();
    }

    private static CodeBlock urlValue(CallPlan call, SlotPlan parameter) {
        CodeBlock value = call.request().isPresent()
                ? CodeBlock.of("request.$N()", parameter.name())
                : CodeBlock.of("$N", parameter.name());
        ClassName url = ClassName.get("dev.certcentral.runtime.json", "UrlValues");
        boolean list = parameter.list();
        return switch (parameter.wire()) {
            case TEXT, WHOLE, TRUTH, NULLABLE_TRUTH, OBJECT, OPEN_VALUE -> value;
            case CONSTANT -> CodeBlock.of(list ? "$T.constants($L)" : "$T.constant($L)", url, value);
            case DATE -> CodeBlock.of(list ? "$T.dates($L)" : "$T.date($L)", url, value);
            case NUMBER_SWITCH, TEXT_SWITCH -> CodeBlock.of("$T.toggle($L)", url, value);
        };
    }
}
