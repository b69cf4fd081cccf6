package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.JavaType;
import dev.certcentral.processor.plan.MemberPlan;
import dev.certcentral.processor.plan.ObjectPlan;
import dev.certcentral.processor.plan.SlotPlan;
import dev.certcentral.processor.plan.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the Moshi adapter of an outermost class, with static methods for the objects below it. */
final class AdapterEmitter {

    /** A method of Java holds no more than 64 KiB of code, and an array of objects takes a hundred bytes to write. */
    private static final int MOST_MEMBERS = 300;

    private final Types types;

    AdapterEmitter(Types types) {
        this.types = types;
    }

    static ClassName adapterOf(Types types, JavaType.Generated type) {
        return types.generated(type.names().get(0) + "JsonAdapter");
    }

    TypeSpec emit(ObjectPlan plan) {
        ClassName self = types.generated(plan.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(adapterOf(types, plan.type()))
                .addModifiers(Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Types.GENERATED_ADAPTER, self))
                .addJavadoc("JSON of {@link $T}. Members in the order of the page; only what was set.\n", self)
                .addMethod(MethodSpec.constructorBuilder().build());
        type.addMethod(plan.response() ? fromJson(plan, self) : fromRequestJson(plan, self));
        type.addMethod(MethodSpec.methodBuilder("writeObject")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(Types.JSON_OUTPUT, "out")
                .addParameter(self, "value")
                .addStatement("write(out, value)")
                .build());
        plan.request().ifPresent(request -> type.addMethod(check(plan, self)));
        methods(plan, type);
        return type.build();
    }

    private void methods(ObjectPlan plan, TypeSpec.Builder type) {
        type.addMethods(write(plan));
        if (plan.response()) {
            type.addField(options(plan));
            type.addMethod(read(plan));
        } else if (plan.used()) {
            type.addMethod(new ReadEmitter(types).read(plan));
        }
        plan.nested().forEach(nested -> methods(nested, type));
    }

    private static MethodSpec.Builder fromJson(ClassName self) {
        return MethodSpec.methodBuilder("fromJson")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Types.JSON_READER, "reader")
                .returns(Types.nullable(self));
    }

    private static MethodSpec fromJson(ObjectPlan plan, ClassName self) {
        return fromJson(self)
                .addException(IOException.class)
                .addStatement("return $L(reader)", ReadEmitter.readName(plan.type()))
                .build();
    }

    // public @Nullable CreditCard fromJson(JsonReader reader) throws IOException {
    //   return AdapterReading.part(reader, "CreditCard", CreditCardJsonAdapter::read);
    // }
    private MethodSpec fromRequestJson(ObjectPlan plan, ClassName self) {
        MethodSpec.Builder method = fromJson(self);
        if (!plan.used()) {
            return method.addStatement(
                            "throw new $T($S)",
                            Types.JSON_DATA_EXCEPTION,
                            plan.simpleName() + " is part of no request and of no answer")
                    .build();
        }
        if (!plan.outside().isEmpty()) {
            return method.addStatement(
                            "throw new $T($S)",
                            Types.JSON_DATA_EXCEPTION,
                            plan.simpleName() + " is more than its JSON; use " + plan.simpleName() + ".fromJson")
                    .build();
        }
        method.addException(IOException.class);
        return plan.request().isPresent()
                ? method.addStatement("return $T.request(reader, $T::fromJson)", Types.ADAPTER_READING, self)
                        .build()
                : method.addStatement(
                                "return $T.part(reader, $S, $T::read)",
                                Types.ADAPTER_READING,
                                plan.simpleName(),
                                adapterOf(types, plan.type()))
                        .build();
    }

    // static List<Violation> check(String json, Clock clock) {
    //   Checks checks = MoveJsonAdapter.checks(clock);
    //   checks.elsewhere("order_id");
    //   return new RequestReading(checks).body(json, MoveJsonAdapter::read).build(checks).warnings();
    // }
    private MethodSpec check(ObjectPlan plan, ClassName self) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("check")
                .addModifiers(Modifier.STATIC)
                .addParameter(Types.STRING, "json")
                .addParameter(Types.CLOCK, "clock")
                .returns(ObjectEmitter.warningsType());
        if (plan.outside().isEmpty()) {
            return method.addStatement("return $T.fromJson(json, clock).warnings()", self)
                    .build();
        }
        method.addStatement("$T checks = $T.reading(clock)", Types.CHECKS, ChecksEmitter.checksOf(types, plan));
        plan.outside().forEach(slot -> method.addStatement("checks.elsewhere($S)", slot.wireName()));
        return method.addStatement(
                        "return new $T(checks).body(json, $T::read).build(checks).warnings()",
                        Types.REQUEST_READING,
                        adapterOf(types, plan.type()))
                .build();
    }

    // static void write(JsonOutput out, ShipInfo value) {
    //   int opened = out.open();
    //   out.member("name", value.name());
    //   out.unlisted(value.unlisted());
    //   out.closeObject(opened);
    // }
    private List<MethodSpec> write(ObjectPlan plan) {
        List<MethodSpec> methods = new ArrayList<>();
        MethodSpec.Builder first = write(plan, "write").addStatement("int opened = out.open()");
        for (int from = 0; from < plan.members().size(); from += MOST_MEMBERS) {
            List<MemberPlan> some =
                    plan.members().subList(from, Math.min(plan.members().size(), from + MOST_MEMBERS));
            if (from == 0) {
                first.addCode(members(plan, some));
            } else {
                String name = "write" + (methods.size() + 2);
                methods.add(write(plan, name).addCode(members(plan, some)).build());
                first.addStatement("$L(out, value)", name);
            }
        }
        methods.add(
                0,
                first.addStatement("out.unlisted(value.unlisted())")
                        .addStatement("out.closeObject(opened)")
                        .build());
        return methods;
    }

    private MethodSpec.Builder write(ObjectPlan plan, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(Types.JSON_OUTPUT, "out")
                .addParameter(types.generated(plan.type()), "value");
    }

    private CodeBlock members(ObjectPlan plan, List<MemberPlan> members) {
        CodeBlock.Builder code = CodeBlock.builder();
        Set<String> declared = new HashSet<>();
        for (MemberPlan member : members) {
            if (member.through().isPresent()
                    && declared.add(member.through().get().name())) {
                SlotPlan choice = member.through().get();
                code.addStatement("$T $N = value.$N()", types.boxed(choice.type()), local(plan, choice), choice.name());
            }
            CodeBlock expression = member.through()
                    .map(choice -> CodeBlock.of(
                            "$1N == null ? null : $1N.$2N()",
                            local(plan, choice),
                            member.slot().name()))
                    .orElseGet(() -> CodeBlock.of("value.$N()", member.slot().name()));
            code.add(writeDiscreetly(member.slot(), expression));
        }
        return code.build();
    }

    /** The variable of a choice; other variables of the method have these names. */
    private static String local(ObjectPlan plan, SlotPlan choice) {
        Set<String> taken = new HashSet<>(Set.of("out", "opened", "value", "element", "i"));
        plan.members().forEach(member -> {
            taken.add(member.slot().name() + "Value");
            taken.add(member.slot().name() + "Opened");
        });
        return taken.contains(choice.name()) ? choice.name() + "_" : choice.name();
    }

    // if (out.sensitive("cvv", value.cvv())) {
    //   out.member("cvv", value.cvv());
    // }
    private CodeBlock writeDiscreetly(SlotPlan slot, CodeBlock value) {
        return switch (slot.privacy()) {
            case SHOWN -> writeMember(slot, value);
            case PERSONAL ->
                CodeBlock.builder()
                        .addStatement("out.personal($L)", value)
                        .add(writeMember(slot, value))
                        .build();
            case SENSITIVE ->
                CodeBlock.builder()
                        .beginControlFlow("if (out.sensitive($L, $L))", JsonName.literal(slot.wireName()), value)
                        .add(writeMember(slot, value))
                        .endControlFlow()
                        .build();
        };
    }

    private CodeBlock writeMember(SlotPlan slot, CodeBlock value) {
        CodeBlock name = JsonName.literal(slot.wireName());
        if (slot.list()) {
            return slot.wire() == Wire.OBJECT
                    ? objects(slot, value)
                    : CodeBlock.of("out.values($L, $L);\n", name, value);
        }
        return switch (slot.wire()) {
            case NULLABLE_TRUTH -> CodeBlock.of("out.nullable($L, value.$N(), $L);\n", name, slot.hasName(), value);
            case NUMBER_SWITCH -> CodeBlock.of("out.numberSwitch($L, $L);\n", name, value);
            case TEXT_SWITCH -> CodeBlock.of("out.textSwitch($L, $L);\n", name, value);
            case OBJECT -> object(slot, value);
            default -> CodeBlock.of("out.member($L, $L);\n", name, value);
        };
    }

    // ShipInfo shipInfoValue = value.shipInfo();
    // if (shipInfoValue != null) {
    //   out.name("ship_info");
    //   ShipInfoJsonAdapter.write(out, shipInfoValue);
    // }
    private CodeBlock object(SlotPlan slot, CodeBlock value) {
        JavaType.Generated type = (JavaType.Generated) slot.type();
        String variable = slot.name() + "Value";
        return CodeBlock.builder()
                .addStatement("$T $N = $L", types.generated(type), variable, value)
                .beginControlFlow("if ($N != null)", variable)
                .addStatement("out.name($L)", JsonName.literal(slot.wireName()))
                .addStatement("$T.write(out, $N)", adapterOf(types, type), variable)
                .endControlFlow()
                .build();
    }

    // List<Contact> contactsValue = value.contacts();
    // if (contactsValue != null) {
    //   out.name("contacts");
    //   int contactsOpened = out.open();
    //   for (int i = 0; i < contactsValue.size(); i++) {
    //     Contact element = contactsValue.get(i);
    //     out.element();
    //     if (element == null) { out.nullValue(); } else { ContactJsonAdapter.write(out, element); }
    //   }
    //   out.closeArray(contactsOpened);
    // }
    private CodeBlock objects(SlotPlan slot, CodeBlock value) {
        JavaType.Generated type = (JavaType.Generated) ((JavaType.Listing) slot.type()).element();
        String variable = slot.name() + "Value";
        String opened = slot.name() + "Opened";
        return CodeBlock.builder()
                .addStatement("$T<$T> $N = $L", Types.LIST, types.generated(type), variable, value)
                .beginControlFlow("if ($N != null)", variable)
                .addStatement("out.name($L)", JsonName.literal(slot.wireName()))
                .addStatement("int $N = out.open()", opened)
                .beginControlFlow("for (int i = 0; i < $N.size(); i++)", variable)
                .addStatement("$T element = $N.get(i)", types.generated(type), variable)
                .addStatement("out.element()")
                .beginControlFlow("if (element == null)")
                .addStatement("out.nullValue()")
                .nextControlFlow("else")
                .addStatement("$T.write(out, element)", adapterOf(types, type))
                .endControlFlow()
                .endControlFlow()
                .addStatement("out.closeArray($N)", opened)
                .endControlFlow()
                .build();
    }

    private static String optionsName(JavaType.Generated type) {
        return type.names().size() == 1
                ? "MEMBERS"
                : "MEMBERS_OF_"
                        + dev.certcentral.processor.names.Cases.constant(
                                type.names().get(1));
    }

    private static FieldSpec options(ObjectPlan plan) {
        ClassName options = Types.JSON_READER.nestedClass("Options");
        CodeBlock.Builder names = CodeBlock.builder();
        String comma = "";
        for (MemberPlan member : plan.members()) {
            names.add(comma + "$S", member.slot().wireName());
            comma = ", ";
        }
        return FieldSpec.builder(options, optionsName(plan.type()), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", options, names.build())
                .build();
    }

    // static @Nullable OrderPlaced read(JsonReader reader) throws IOException { ... }
    private MethodSpec read(ObjectPlan plan) {
        ClassName self = types.generated(plan.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(ReadEmitter.readName(plan.type()))
                .addModifiers(Modifier.STATIC)
                .addParameter(Types.JSON_READER, "reader")
                .returns(Types.nullable(self))
                .addException(IOException.class)
                .beginControlFlow("if ($T.isNull(reader))", Types.JSON_READING)
                .addStatement("return null")
                .endControlFlow();
        method.addStatement("$1T parts = new $1T()", self.nestedClass("Parts"))
                .addStatement("reader.beginObject()")
                .beginControlFlow("while (reader.hasNext())")
                .beginControlFlow("switch (reader.selectName($N))", optionsName(plan.type()));
        int index = 0;
        for (SlotPlan slot : plan.slots()) {
            method.addCode("case $L -> ", index++);
            if (slot.nullable()) {
                method.beginControlFlow("")
                        .addStatement("parts.$N = $L", slot.name(), readValue(slot))
                        .addStatement("parts.$N = true", slot.hasName())
                        .endControlFlow();
            } else {
                method.addStatement("parts.$N = $L", slot.name(), readValue(slot));
            }
        }
        method.addStatement("default -> parts.unlisted = $T.unlisted(reader, parts.unlisted)", Types.JSON_READING)
                .endControlFlow()
                .endControlFlow()
                .addStatement("reader.endObject()");
        for (SlotPlan slot : plan.slots()) {
            if (slot.required()) {
                method.addStatement(
                        "$T.required(parts.$N, $S, reader)", Types.JSON_READING, slot.name(), slot.wireName());
            }
        }
        return method.addStatement("return new $T(parts)", self).build();
    }

    private CodeBlock readValue(SlotPlan slot) {
        if (slot.type() instanceof JavaType.Listing list) {
            return CodeBlock.of(
                    "$T.list(reader, element -> $L)", Types.JSON_READING, element(slot, list.element(), "element"));
        }
        return element(slot, slot.type(), "reader");
    }

    private CodeBlock element(SlotPlan slot, JavaType type, String reader) {
        return switch (slot.wire()) {
            case TEXT -> CodeBlock.of("$T.text($L)", Types.JSON_READING, reader);
            case WHOLE -> CodeBlock.of("$T.whole($L)", Types.JSON_READING, reader);
            case TRUTH, NULLABLE_TRUTH, NUMBER_SWITCH, TEXT_SWITCH ->
                CodeBlock.of("$T.truth($L)", Types.JSON_READING, reader);
            case DATE -> CodeBlock.of("$T.date($L)", Types.JSON_READING, reader);
            case CONSTANT, OPEN_VALUE ->
                CodeBlock.of("$T.open($L, $T::of)", Types.JSON_READING, reader, types.boxed(type));
            case OBJECT ->
                CodeBlock.of(
                        "$T.$L($L)",
                        adapterOf(types, (JavaType.Generated) type),
                        ReadEmitter.readName((JavaType.Generated) type),
                        reader);
        };
    }
}
