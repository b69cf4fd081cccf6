package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.JavaType;
import dev.certcentral.processor.plan.ObjectPlan;
import dev.certcentral.processor.plan.SlotPlan;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes staged builders: one interface for each required member, in alphabetical order whatever the page says; the last stage
 * is the builder itself, so that new optional members never break callers.
 */
final class BuilderEmitter {

    private final Types types;
    private final ObjectPlan plan;
    private final ClassName self;
    private final ClassName builder;
    private final List<SlotPlan> required;

    BuilderEmitter(Types types, ObjectPlan plan) {
        this.types = types;
        this.plan = plan;
        this.self = types.generated(plan.type());
        this.builder = self.nestedClass("Builder");
        this.required = plan.stages();
    }

    private ClassName stage(int index) {
        if (index >= required.size()) {
            return builder;
        }
        String name = required.get(index).name();
        return self.nestedClass(Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Stage");
    }

    // public static NumberStage builder() {
    //   return new Builder();
    // }
    MethodSpec start() {
        String first = required.isEmpty()
                ? "a builder; nothing is required"
                : "the first of " + required.size() + " required members in alphabetical order, <code>"
                        + required.get(0).name() + "</code>";
        return MethodSpec.methodBuilder("builder")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Starts a builder.\n\n@return $L\n", first)
                .returns(stage(0))
                .addStatement("return new $T()", builder)
                .build();
    }

    // public static OrderValidity years(long years) {
    //   return new Builder().years(years).build();
    // }
    MethodSpec factory(ObjectPlan.FactoryPlan factory) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(factory.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Filled with nothing else.\n\n")
                .returns(self);
        StringBuilder chain = new StringBuilder("return new Builder()");
        for (SlotPlan slot : factory.slots()) {
            method.addJavadoc("@param $L $L\n", slot.name(), firstSentence(slot.about()));
            method.addParameter(
                    ParameterSpec.builder(types.plain(slot.type()), slot.name()).build());
            chain.append('.')
                    .append(slot.name())
                    .append('(')
                    .append(slot.name())
                    .append(')');
        }
        return method.addJavadoc("@return the object\n")
                .addStatement("$L", chain + ".build()")
                .build();
    }

    static String firstSentence(String about) {
        int end = about.indexOf("\n\n");
        return end < 0 ? about : about.substring(0, end);
    }

    MethodSpec toBuilder() {
        return MethodSpec.methodBuilder("toBuilder")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("A builder filled with this object, to make one that differs.\n\n@return a new builder\n")
                .returns(builder)
                .addStatement("return new $T(this)", builder)
                .build();
    }

    // public interface NumberStage {
    //   ExpirationMonthStage number(String number);
    // }
    List<TypeSpec> stages() {
        List<TypeSpec> stages = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            SlotPlan slot = required.get(i);
            stages.add(TypeSpec.interfaceBuilder(stage(i))
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("Wants <code>$L</code>.\n", slot.name())
                    .addMethod(documented(slot)
                            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                            .returns(stage(i + 1))
                            .build())
                    .build());
        }
        return stages;
    }

    private MethodSpec.Builder setter(SlotPlan slot) {
        TypeName parameter = slot.nullable() ? types.boxed(slot.type()) : types.plain(slot.type());
        return MethodSpec.methodBuilder(slot.name())
                .addParameter(takesNull(slot) ? Types.nullable(parameter) : parameter, slot.name());
    }

    private MethodSpec.Builder documented(SlotPlan slot) {
        String allowed = slot.nullable() ? "; null sends null" : takesNull(slot) ? "; null leaves it out" : "";
        return setter(slot)
                .addJavadoc("$L\n\n@param $L the value$L\n@return the next step\n", slot.about(), slot.name(), allowed);
    }

    private static boolean takesNull(SlotPlan slot) {
        return !slot.required() && !slot.type().primitive() || slot.nullable();
    }

    TypeSpec builder() {
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Takes what is optional, in any order. Not safe for use by many threads.\n");
        for (int i = 0; i < required.size(); i++) {
            type.addSuperinterface(stage(i));
        }
        plan.slots().forEach(slot -> {
            type.addField(ObjectEmitter.builderField(types, slot));
            if (slot.nullable()) {
                type.addField(boolean.class, slot.hasName());
            }
        });
        type.addField(FieldSpec.builder(Types.nullable(Types.UNLISTED_MEMBERS), "unlisted")
                .build());
        type.addMethod(MethodSpec.constructorBuilder().build());
        type.addMethod(copyConstructor());
        plan.slots().forEach(slot -> type.addMethod(set(slot)));
        type.addMethod(unlisted());
        plan.request().ifPresentOrElse(request -> requestBuilds(type, request), () -> type.addMethod(build()));
        return type.build();
    }

    private MethodSpec copyConstructor() {
        MethodSpec.Builder method =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(self, "from");
        for (SlotPlan slot : plan.slots()) {
            method.addStatement("this.$1N = from.$1N", slot.name());
            if (slot.nullable()) {
                method.addStatement("this.$1N = from.$1N", slot.hasName());
            }
        }
        return method.addStatement("this.unlisted = from.unlisted.copy()").build();
    }

    // @Override
    // public Builder number(String number) {
    //   this.number = number;
    //   return this;
    // }
    private MethodSpec set(SlotPlan slot) {
        // What a step of the builder documents is not said again.
        MethodSpec.Builder method = slot.required() ? setter(slot).addAnnotation(Override.class) : documented(slot);
        method.addModifiers(Modifier.PUBLIC).returns(builder);
        if (slot.type() instanceof JavaType.Listing) {
            method.addStatement("this.$1N = $2T.copy($1N)", slot.name(), Types.LISTS);
        } else {
            method.addStatement("this.$1N = $1N", slot.name());
        }
        if (slot.nullable()) {
            method.addStatement("this.$N = true", slot.hasName());
        }
        return method.addStatement("return this").build();
    }

    private MethodSpec unlisted() {
        StringBuilder names = new StringBuilder();
        plan.listed().forEach(name -> names.append(names.isEmpty() ? "" : ", ").append("$S"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("unlisted")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Sends a $L that the spec does not know (yet). It is written after all others and not checked.\n\n"
                                + "@param name its name on the wire\n@param value its value\n@return this builder\n"
                                + "@throws IllegalArgumentException if the spec knows the name; use its method instead\n",
                        plan.request().filter(request -> !request.hasBody()).isPresent() ? "query parameter" : "member")
                .addParameter(Types.STRING, "name")
                .addParameter(Types.RAW_JSON, "value")
                .returns(builder);
        List<Object> arguments = new ArrayList<>();
        arguments.add(Types.UNLISTED);
        arguments.addAll(plan.listed());
        return method.addStatement(
                        "unlisted = $T.add(unlisted, name, value" + (names.isEmpty() ? "" : ", " + names) + ")",
                        arguments.toArray())
                .addStatement("return this")
                .build();
    }

    private MethodSpec build() {
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Builds the object. Nothing is checked here: the request it becomes part of is checked as a whole, so"
                                + " that all violations come at once.\n\n@return a new object\n")
                .returns(self)
                .addStatement("return new $T($L)", self, handedOver())
                .build();
    }

    // number, cardholderName, Unlisted.of(unlisted)
    private CodeBlock handedOver() {
        if (!plan.constructedOfMembers()) {
            return CodeBlock.of("this");
        }
        CodeBlock.Builder members = CodeBlock.builder();
        for (SlotPlan slot : plan.slots()) {
            members.add("$N,$W", slot.name());
            if (slot.nullable()) {
                members.add("$N,$W", slot.hasName());
            }
        }
        return members.add("$T.of(unlisted)", Types.UNLISTED).build();
    }

    private void requestBuilds(TypeSpec.Builder type, ObjectPlan.RequestPlan request) {
        ClassName checks = ChecksEmitter.checksOf(types, plan);
        ClassName clock = Types.CLOCK;
        ClassName invalid = Types.INVALID;
        type.addMethod(MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Checks every rule and builds the request. Dates are compared with today in UTC.\n\n@return a request"
                                + " that may be sent\n@throws $T with every violation, if there is any\n",
                        invalid)
                .returns(self)
                .addStatement("return build($T.systemUTC())", clock)
                .build());
        type.addMethod(MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "The same, on a given day.\n\n@param clock tells what day it is in UTC\n@return a request that may be"
                                + " sent\n@throws $T with every violation, if there is any\n",
                        invalid)
                .addParameter(clock, "clock")
                .returns(self)
                .addStatement("return build($T.of($S, $S, clock))", Types.CHECKS, plan.simpleName(), request.page())
                .build());
        type.addMethod(MethodSpec.methodBuilder("build")
                .addParameter(Types.CHECKS, "checks")
                .returns(self)
                .addStatement("$T request = buildUnchecked()", self)
                .addStatement("$T.check(checks, request)", checks)
                .addStatement("$T<$T> warnings = checks.finish()", Types.LIST, Types.VIOLATION)
                .addStatement("return warnings.isEmpty() ? request : built_(warnings)")
                .build());
        type.addMethod(MethodSpec.methodBuilder("buildUnchecked")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Builds the request without any check. The only way to send what breaks a rule; for when the API has"
                                + " changed and the spec has not.\n\n@return a request that was not checked\n")
                .returns(self)
                .addStatement("return built_($T.of())", Types.LIST)
                .build());
        // No setter has this name: only names that are taken get an underscore, and this one is not.
        type.addMethod(MethodSpec.methodBuilder("built_")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ObjectEmitter.warningsType(), "warnings")
                .returns(self)
                .addStatement("return new $T($L,$Wwarnings)", self, handedOver())
                .build());
    }
}
