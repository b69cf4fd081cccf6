package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.ApiPlan;
import dev.certcentral.processor.plan.CallPlan;
import dev.certcentral.processor.plan.ObjectPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what there is once for an API: its description, its servers, and the factory of its adapters. */
final class ApiEmitter {

    /** A case of a switch over texts takes some forty bytes. */
    private static final int MAX_CASES = 500;

    private final Types types;

    ApiEmitter(Types types) {
        this.types = types;
    }

    private static MethodSpec noInstances() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    TypeSpec description(ApiPlan plan) {
        CodeBlock.Builder limits = CodeBlock.builder();
        String comma = "";
        for (ApiPlan.Limit limit : plan.rateLimits()) {
            limits.add(
                    comma + "new $T($L, $T.ofSeconds($L))",
                    Types.RATE_LIMIT,
                    limit.requests(),
                    ClassName.get(java.time.Duration.class),
                    limit.seconds());
            comma = ", ";
        }
        return TypeSpec.classBuilder(types.generated(plan.description()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("What there is to know about $L as a whole.\n", plan.title())
                .addMethod(noInstances())
                .addMethod(MethodSpec.methodBuilder("description")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc("Describes the API to {@link $T}.\n\n@return never null\n", Types.API_CLIENT)
                        .returns(Types.API_DESCRIPTION)
                        .addStatement(
                                "return new $T($S, $S, $L, $L,$W$S, $S, $S,$W$T.of($L),$W$T.of($L))",
                                Types.API_DESCRIPTION,
                                plan.id(),
                                plan.plainTitle(),
                                plan.auth()
                                        .map(auth -> CodeBlock.of("$S", auth.header()))
                                        .orElse(CodeBlock.of("null")),
                                plan.auth()
                                        .flatMap(auth -> auth.variable())
                                        .map(name -> CodeBlock.of("$S", name))
                                        .orElse(CodeBlock.of("null")),
                                plan.errors().list(),
                                plan.errors().code(),
                                plan.errors().message(),
                                Types.LIST,
                                limits.build(),
                                Types.LIST,
                                plan.secretHeaders().stream()
                                        .map(name -> CodeBlock.of("$S", name))
                                        .collect(CodeBlock.joining(", ")))
                        .build())
                .build();
    }

    TypeSpec servers(ApiPlan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(types.generated(plan.serverType()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Types.SERVER)
                .addJavadoc("Where $L is served.\n", plan.title());
        for (ApiPlan.ServerConstant server : plan.servers()) {
            type.addEnumConstant(
                    server.constant(),
                    TypeSpec.anonymousClassBuilder("$S, $S, $S", server.id(), server.url(), server.title())
                            .addJavadoc("$L.\n", server.about())
                            .build());
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        for (String field : new String[] {"id", "url", "title"}) {
            type.addField(Types.STRING, field, Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(Types.STRING, field).addStatement("this.$1N = $1N", field);
        }
        type.addMethod(constructor.build());
        for (String field : new String[] {"id", "url", "title"}) {
            type.addMethod(MethodSpec.methodBuilder(field)
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(Types.STRING)
                    .addStatement("return $N", field)
                    .build());
        }
        return type.build();
    }

    TypeSpec json(ApiPlan plan) {
        LookupEmitter lookup = new LookupEmitter(
                types, plan.objects().stream().filter(ObjectPlan::json).toList());
        return TypeSpec.classBuilder(types.generated(plan.json()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("JSON of $L. Adapters are found by direct reference, never by reflection.\n", plan.title())
                .addMethod(noInstances())
                .addMethod(MethodSpec.methodBuilder("factory")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .addJavadoc(
                                "Adapters for every class of this package that travels as JSON, for a {@code Moshi} of your own.\n\n@return never null\n")
                        .returns(Types.GENERATED_ADAPTERS)
                        .addStatement("return $T::adapter", types.generated(plan.json()))
                        .build())
                .addMethods(lookup.methods())
                .addMethods(readers(plan))
                .addType(lookup.renamed())
                .build();
    }

    private List<MethodSpec> readers(ApiPlan plan) {
        List<CallPlan> calls = plan.groups().stream()
                .flatMap(group -> group.calls().stream())
                .filter(CallPlan::hasBody)
                .sorted(Comparator.comparing((CallPlan call) -> call.operation().id()))
                .toList();
        List<MethodSpec> methods = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(calls.size(), from + MAX_CASES);
            String name = methods.isEmpty() ? "reader" : "reader" + (methods.size() + 1);
            CodeBlock otherwise =
                    to < calls.size() ? CodeBlock.of("reader$L(operation)", methods.size() + 2) : CodeBlock.of("null");
            methods.add(reader(name, calls.subList(from, to), otherwise));
            from = to;
        } while (from < calls.size());
        return methods;
    }

    private MethodSpec reader(String name, List<CallPlan> calls, CodeBlock otherwise) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addParameter(Types.STRING, "operation")
                .returns(Types.nullable(Types.REQUEST_READER));
        if (name.equals("reader")) {
            method.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc(
                            "What reads and checks the JSON body of an operation's request.\n\n@param operation the"
                                    + " operation's id in the specs\n@return null if there is no such operation, or if it has no body\n");
        } else {
            method.addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        }
        CodeBlock.Builder readers = CodeBlock.builder().add("return switch (operation) {\n$>");
        calls.forEach(call -> readers.add(
                "case $S -> $T::check;\n",
                call.operation().id(),
                AdapterEmitter.adapterOf(types, call.request().orElseThrow())));
        return method.addStatement(readers.add("default -> $L;\n$<}", otherwise).build())
                .build();
    }
}
