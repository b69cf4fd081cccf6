package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.FinderPlan;
import dev.certcentral.processor.plan.SlotPlan;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class that finds what became of lost requests. Each call that needs it is one statement then. */
final class FinderEmitter {

    private final Types types;

    FinderEmitter(Types types) {
        this.types = types;
    }

    TypeSpec emit(FinderPlan plan) {
        return TypeSpec.classBuilder(types.generated(plan.type()))
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Finds what became of a lost request that is answered with {@link $T}, by its <code>$L</code>.\n",
                        types.generated(plan.receipt()),
                        plan.by())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(once(plan))
                .addMethod(found(plan))
                .addMethod(receipt(plan))
                .build();
    }

    // static OnceCall<OrderPlaced> once(
    //     ApiClient client, OperationInfo operation, String id, boolean ownId, Supplier<ApiCall<OrderPlaced>> send) {
    //   OrderCalls calls = new OrderCalls(client);
    //   return Once.call(client, operation, id, ownId, send, () -> calls.byAlternativeIdCall(id), ...::found);
    // }
    private MethodSpec once(FinderPlan plan) {
        ClassName receipt = types.generated(plan.receipt());
        TypeName send = ParameterizedTypeName.get(
                ClassName.get(Supplier.class), ParameterizedTypeName.get(Types.API_CALL, receipt));
        return MethodSpec.methodBuilder("once")
                .addModifiers(Modifier.STATIC)
                .addParameter(Types.API_CLIENT, "client")
                .addParameter(Types.OPERATION_INFO, "operation")
                .addParameter(Types.STRING, "id")
                .addParameter(boolean.class, "ownId")
                .addParameter(send, "send")
                .returns(ParameterizedTypeName.get(Types.ONCE_CALL, receipt))
                .addStatement("$1T calls = new $1T(client)", types.generated(plan.facade()))
                .addStatement(
                        "return $T.call(client, operation, id, ownId, send,$W() -> calls.$L(id),$W$T::found)",
                        Types.ONCE,
                        plan.call() + "Call",
                        types.generated(plan.type()))
                .build();
    }

    // static List<OrderPlaced> found(FoundOrders answer) {
    //   List<FoundOrder> found = answer.orders();
    //   if (found == null && !answer.unlisted().isEmpty()) {
    //     throw new JsonDataException("the answer has no `orders`");
    //   }
    //   return found == null ? List.of() : found.stream().map(OrderPlacedByAlternativeOrderId::receipt).toList();
    // }
    private MethodSpec found(FinderPlan plan) {
        return MethodSpec.methodBuilder("found")
                .addModifiers(Modifier.STATIC)
                .addParameter(types.generated(plan.answer()), "answer")
                .returns(ParameterizedTypeName.get(Types.LIST, types.generated(plan.receipt())))
                .addStatement(
                        "$T found = answer.$N()",
                        ParameterizedTypeName.get(Types.LIST, types.generated(plan.element())),
                        plan.list().name())
                // An empty object may mean "none"; an object about something else says nothing, least of all that.
                .beginControlFlow("if (found == null && !answer.unlisted().isEmpty())")
                .addStatement(
                        "throw new $T($S)",
                        Types.JSON_DATA_EXCEPTION,
                        "the answer has no `" + plan.list().wireName() + "`")
                .endControlFlow()
                .addStatement(
                        "return found == null ? $1T.of() : found.stream().map($2T::receipt).toList()",
                        Types.LIST,
                        types.generated(plan.type()))
                .build();
    }

    // private static OrderPlaced receipt(FoundOrder found) {
    //   OrderPlaced.Parts parts = new OrderPlaced.Parts();
    //   parts.id = found.orderId();
    //   if (parts.id == null) {
    //     parts.id = found.id();
    //   }
    //   if (parts.id == null) {
    //     throw new JsonDataException("what was found has no `order_id` and no `id`");
    //   }
    //   return new OrderPlaced(parts);
    // }
    private MethodSpec receipt(FinderPlan plan) {
        ClassName receipt = types.generated(plan.receipt());
        MethodSpec.Builder method = MethodSpec.methodBuilder("receipt")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(types.generated(plan.element()), "found")
                .returns(receipt)
                .addStatement("$1T parts = new $1T()", receipt.nestedClass("Parts"));
        for (FinderPlan.Mapped member : plan.members()) {
            String name = member.slot().name();
            method.addStatement(take(member.slot(), member.sources().get(0)));
            for (SlotPlan other : member.sources().subList(1, member.sources().size())) {
                method.beginControlFlow("if (parts.$N == null)", name)
                        .addStatement(take(member.slot(), other))
                        .endControlFlow();
            }
            if (member.slot().required()) {
                // Whatever it is, it was found: to pass over it would be to say that nothing was carried out.
                method.beginControlFlow("if (parts.$N == null)", name)
                        .addStatement("throw new $T($S)", Types.JSON_DATA_EXCEPTION, nameless(member))
                        .endControlFlow();
            } else if (member.slot().nullable()) {
                method.addStatement("parts.$N = parts.$N != null", member.slot().hasName(), name);
            }
        }
        return method.addStatement("return new $T(parts)", receipt).build();
    }

    private static CodeBlock take(SlotPlan slot, SlotPlan source) {
        return CodeBlock.of("parts.$N = found.$N()", slot.name(), source.name());
    }

    private static String nameless(FinderPlan.Mapped member) {
        return member.sources().stream()
                .map(source -> "no `" + source.wireName() + "`")
                .collect(Collectors.joining(" and ", "what was found has ", ""));
    }
}
