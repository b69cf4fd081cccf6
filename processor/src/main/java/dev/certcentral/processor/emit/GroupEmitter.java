package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.CallPlan;
import dev.certcentral.processor.plan.GroupPlan;
import dev.certcentral.processor.plan.OperationPlan;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/** Writes the class of a group: each call in several ways, to be taken as it is or extended by hand. */
final class GroupEmitter {

    private static final String THROWS = "@throws $T if there is no readable success\n";
    private static final ClassName API_EXCEPTION = ClassName.get("dev.certcentral.runtime.error", "ApiException");

    private final Types types;

    GroupEmitter(Types types) {
        this.types = types;
    }

    TypeSpec emit(GroupPlan plan) {
        ClassName api = types.generated(plan.api());
        TypeSpec.Builder type = TypeSpec.classBuilder(types.generated(plan.facade()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The calls of the group <code>$L</code>. Safe for use by many threads. A subclass may add to them.\n",
                        plan.title());
        plan.calls().forEach(call -> type.addField(operation(call.operation())));
        type.addField(Types.API_CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Calls through a client.\n\n@param client the transport\n")
                        .addParameter(Types.API_CLIENT, "client")
                        .addStatement("this.client = client")
                        .build())
                .addMethod(MethodSpec.methodBuilder("client")
                        .addModifiers(Modifier.PROTECTED, Modifier.FINAL)
                        .addJavadoc("The transport, for what a subclass adds.\n\n@return never null\n")
                        .returns(Types.API_CLIENT)
                        .addStatement("return client")
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
            CallForm.of(types, call).forEach(form -> ways(form, type));
            call.once().ifPresent(once -> type.addMethod(once(call, once)));
        }
        return type.build();
    }

    // private static final OperationInfo KEEP = new OperationInfo("keep_note", "POST", "/notes", List.of("home"));
    private static FieldSpec operation(OperationPlan plan) {
        CodeBlock servers = plan.servers().stream()
                .map(server -> CodeBlock.of("$S", server))
                .collect(CodeBlock.joining(", "));
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "new $T($S, $S,$W$S,$W$T.of($L)",
                        Types.OPERATION_INFO,
                        plan.id(),
                        plan.method(),
                        plan.path(),
                        Types.LIST,
                        servers);
        if (plan.repeatable()) {
            value.add(", true");
        }
        return FieldSpec.builder(Types.OPERATION_INFO, plan.constant())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.add(")").build())
                .build();
    }

    private void ways(CallForm form, TypeSpec.Builder type) {
        type.addMethod(sync(form)).addMethod(async(form)).addMethod(call(form));
    }

    // public Note keep(NewNote request) {
    //   return keepCall(request).execute();
    // }
    private MethodSpec sync(CallForm form) {
        CallPlan call = form.call();
        MethodSpec.Builder method = form.method("", CodeBlock.of("$L", call.about()));
        if (call.response().isEmpty()) {
            return method.addJavadoc(THROWS, API_EXCEPTION)
                    .addStatement("$L.execute()", form.invocation("Call"))
                    .build();
        }
        return method.addJavadoc("@return $L\n" + THROWS, call.returned(), API_EXCEPTION)
                .returns(types.answer(call))
                .addStatement("return $L.execute()", form.invocation("Call"))
                .build();
    }

    private MethodSpec async(CallForm form) {
        return form.method("Async", CodeBlock.of("Like $L, without waiting.", form.link()))
                .addJavadoc(
                        "@return the answer to come; fails with a {@link $T}; cancelling it gives the call up\n",
                        API_EXCEPTION)
                .returns(ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), answer(form)))
                .addStatement("return $L.executeAsync()", form.invocation("Call"))
                .build();
    }

    // public ApiCall<Note> keepCall(NewNote request) {
    //   return client().call(KEEP, () -> api().keep(request));
    // }
    private MethodSpec call(CallForm form) {
        CallPlan call = form.call();
        MethodSpec.Builder method = form.method("Call", CodeBlock.of("Like $L, to be made later.", form.link()))
                .addJavadoc("@return the call, not made yet: for status and headers, or to cancel it\n")
                .returns(ParameterizedTypeName.get(Types.API_CALL, answer(form)));
        form.preparations().forEach(method::addStatement);
        return method.addStatement(
                        "return client().call($L,$W() -> api().$L($L))",
                        call.operation().constant(),
                        call.name(),
                        form.arguments())
                .build();
    }

    // public OnceCall<OrderPlaced> euQwacPsd2Once(EuQwacPsd2Order request) {
    //   String given = request.alternativeOrderId();
    //   boolean own = given != null && !given.isBlank();
    //   String id = own ? given : Once.newId();
    //   EuQwacPsd2Order named = own ? request : request.toBuilder().alternativeOrderId(id).buildUnchecked();
    //   return OrderPlacedByAlternativeOrderId.once(client(), EU_QWAC_PSD2, id, own, () -> euQwacPsd2Call(named));
    // }
    private MethodSpec once(CallPlan call, CallPlan.OncePlan once) {
        ClassName request = types.generated(call.request().orElseThrow());
        return MethodSpec.methodBuilder(call.name() + "Once")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Like {@link #$1L($2T)}, carried out at most once: if the answer is lost,\nwhat became of the"
                                + " request is looked up by its <code>$3L</code>.\n\n@param request the request; if it has no <code>$3L</code>, it is"
                                + " sent with a random one\n@return the call, not made yet. Keep its {@link $4T#id()} before you"
                                + " make it\n",
                        call.name(),
                        request,
                        once.id().name(),
                        Types.ONCE_CALL)
                .addParameter(request, "request")
                .returns(ParameterizedTypeName.get(Types.ONCE_CALL, types.answer(call)))
                .addStatement("$T given = request.$N()", Types.STRING, once.id().name())
                .addStatement("boolean own = given != null && !given.isBlank()")
                .addStatement("$T id = own ? given : $T.newId()", Types.STRING, Types.ONCE)
                .addStatement(
                        "$T named = own ? request : request.toBuilder().$N(id).buildUnchecked()",
                        request,
                        once.id().name())
                .addStatement(
                        "return $T.once(client(), $L, id, own,$W() -> $LCall(named))",
                        types.generated(once.finder()),
                        call.operation().constant(),
                        call.name())
                .build();
    }

    private TypeName answer(CallForm form) {
        TypeName answer = types.answer(form.call());
        return form.call().response().isPresent() ? answer : Types.nullable(answer);
    }
}
