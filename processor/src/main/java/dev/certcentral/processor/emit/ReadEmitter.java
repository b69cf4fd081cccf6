package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.certcentral.processor.plan.ChoicePlan;
import dev.certcentral.processor.plan.JavaType;
import dev.certcentral.processor.plan.MemberPlan;
import dev.certcentral.processor.plan.ObjectPlan;
import dev.certcentral.processor.plan.SlotPlan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes how objects of a request are read: member by member into the builder, in the order of the page. */
final class ReadEmitter {

    /** A method holds no more than 64 KiB of code, and an argument takes eight bytes. */
    private static final int MOST_ARGUMENTS = 50;

    private final Types types;

    ReadEmitter(Types types) {
        this.types = types;
    }

    static String readName(JavaType.Generated type) {
        return type.names().size() == 1 ? "read" : "read" + type.names().get(1);
    }

    // static CreditCard read(RequestReading reading) {
    //   CreditCard.Builder builder = new CreditCard.Builder();
    //   builder.number = reading.member("number", "number").text();
    //   builder.unlisted = reading.rest(false);
    //   return builder.build();
    // }
    MethodSpec read(ObjectPlan plan) {
        ClassName self = types.generated(plan.type());
        ClassName builder = self.nestedClass("Builder");
        boolean request = plan.request().isPresent();
        MethodSpec.Builder method = MethodSpec.methodBuilder(readName(plan.type()))
                .addModifiers(Modifier.STATIC)
                .addParameter(Types.REQUEST_READING, "reading")
                .returns(request ? builder : self)
                .addStatement("$1T builder = new $1T()", builder);
        Map<String, SlotPlan> choices = new LinkedHashMap<>();
        for (MemberPlan member : plan.members()) {
            member.through()
                    .ifPresentOrElse(
                            choice -> {
                                choices.put(choice.name(), choice);
                                method.addStatement(
                                        "$T $N =$W$L",
                                        types.boxed(member.slot().type()),
                                        local(member.slot()),
                                        value(member.slot(), choice.name() + "()."));
                            },
                            () -> method.addCode(field(member.slot())));
        }
        choices.values().forEach(choice -> method.addCode(choice(choice)));
        return method.addStatement("builder.unlisted = reading.rest($L)", plan.openEnded())
                .addStatement(request ? "return builder" : "return builder.build()")
                .build();
    }

    private static String local(SlotPlan slot) {
        return slot.name() + "Value";
    }

    // builder.payment = paymentMethodValue == null && creditCardValue == null
    //     ? null : new Payment(paymentMethodValue, creditCardValue);
    private CodeBlock choice(SlotPlan slot) {
        ChoicePlan choice = slot.choice().orElseThrow();
        String parts = Stream.concat(Stream.of(choice.discriminator()), choice.members().stream())
                .map(ReadEmitter::local)
                .collect(Collectors.joining(", "));
        return CodeBlock.of(
                "builder.$N = $L\n        ? null\n        : new $T($L);\n",
                slot.name(),
                parts.replace(", ", " == null && ") + " == null",
                types.generated(choice.type()),
                parts);
    }

    private CodeBlock field(SlotPlan slot) {
        CodeBlock value = value(slot, "");
        if (slot.nullable()) {
            return CodeBlock.builder()
                    .addStatement("builder.$N = $L", slot.name(), value)
                    .addStatement("builder.$N = reading.isThere()", slot.hasName())
                    .build();
        }
        if (!slot.primitive()) {
            return CodeBlock.builder()
                    .addStatement("builder.$N = $L", slot.name(), value)
                    .build();
        }
        return slot.type() instanceof JavaType.Whole
                ? CodeBlock.builder()
                        .addStatement("builder.$N = $T.orZero($L)", slot.name(), Types.REQUEST_READING, value)
                        .build()
                : CodeBlock.builder()
                        .addStatement("builder.$N = $T.TRUE.equals($L)", slot.name(), Boolean.class, value)
                        .build();
    }

    private CodeBlock value(SlotPlan slot, String way) {
        CodeBlock.Builder value = CodeBlock.builder()
                .add(
                        "reading.$L($S,$W$S)",
                        way.isEmpty() && slot.primitive() ? "required" : "member",
                        slot.wireName(),
                        way + slot.name());
        if (slot.sensitive()) {
            value.add("$Z.secret()");
        }
        if (slot.type() instanceof JavaType.Listing list) {
            return value.add("$Z.list(element -> element.$L)", taken(slot, list.element()))
                    .build();
        }
        return value.add("$Z.$L", taken(slot, slot.type())).build();
    }

    private CodeBlock taken(SlotPlan slot, JavaType type) {
        return switch (slot.wire()) {
            case TEXT -> CodeBlock.of("text()");
            case WHOLE -> CodeBlock.of("whole()");
            case TRUTH -> CodeBlock.of("truth()");
            case NULLABLE_TRUTH -> CodeBlock.of("nullableTruth()");
            case NUMBER_SWITCH -> CodeBlock.of("numberSwitch()");
            case TEXT_SWITCH -> CodeBlock.of("textSwitch()");
            case DATE -> CodeBlock.of("date()");
            case CONSTANT, OPEN_VALUE -> constant(slot, type);
            case OBJECT -> {
                JavaType.Generated object = (JavaType.Generated) type;
                yield CodeBlock.of("object($T::$L)", AdapterEmitter.adapterOf(types, object), readName(object));
            }
        };
    }

    private CodeBlock constant(SlotPlan slot, JavaType type) {
        if (slot.openTexts().isEmpty()) {
            return CodeBlock.of("constant($T.values())", types.boxed(type));
        }
        if (slot.openTexts().size() > MOST_ARGUMENTS) {
            // No text of a spec has a line break.
            return CodeBlock.of(
                    "open($T::of, $L.split($S))",
                    types.boxed(type),
                    LongText.of(String.join("\n", slot.openTexts())),
                    "\n");
        }
        return CodeBlock.of(
                "open($T::of, $L)",
                types.boxed(type),
                slot.openTexts().stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", ")));
    }
}
