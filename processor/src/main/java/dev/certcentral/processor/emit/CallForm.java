package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.certcentral.processor.plan.CallPlan;
import dev.certcentral.processor.plan.SlotPlan;
import dev.certcentral.processor.plan.Wire;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The parameters that a call is made with: what fills its path, one by one, or a request. */
abstract class CallForm {

    private static final ClassName URL_VALUES = ClassName.get("dev.certcentral.runtime.json", "UrlValues");
    private static final ClassName PATH_PARAMETERS = ClassName.get("dev.certcentral.runtime.check", "PathParameters");

    private final CallPlan call;

    private CallForm(CallPlan call) {
        this.call = call;
    }

    /** The forms of a call, the shorter one first. */
    static List<CallForm> of(Types types, CallPlan call) {
        List<CallForm> forms = new ArrayList<>();
        if (call.shortForm()) {
            forms.add(new ByPath(types, call));
        }
        call.request().ifPresent(request -> forms.add(new ByRequest(call, types.generated(request))));
        return forms;
    }

    CallPlan call() {
        return call;
    }

    abstract List<ParameterSpec> parameters();

    /** Statements before the call is made. */
    abstract List<CodeBlock> preparations();

    /** A value of the path or query, before it becomes text. */
    abstract CodeBlock value(SlotPlan slot);

    /** What the Retrofit method takes for a query. */
    CodeBlock query() {
        return CodeBlock.of("$T.NONE", Types.QUERY_PARAMETERS);
    }

    /** The start of a method: name, Javadoc, parameters. */
    MethodSpec.Builder method(String suffix, CodeBlock about) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.name() + suffix)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n", about);
        for (ParameterSpec parameter : parameters()) {
            method.addJavadoc("@param $L $L\n", parameter.name(), parameter.javadoc())
                    .addParameter(ParameterSpec.builder(parameter.type(), parameter.name())
                            .build());
        }
        return method;
    }

    /** Another way to make the same call, with the same arguments. */
    CodeBlock invocation(String suffix) {
        CodeBlock names = parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.name()))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$L($L)", call.name() + suffix, names);
    }

    /** A link to the plain way to make the call. */
    CodeBlock link() {
        CodeBlock erased = parameters().stream()
                .map(parameter -> CodeBlock.of("$T", erased(parameter.type())))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("{@link #$L($L)}", call.name(), erased);
    }

    private static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    /** Arguments of the Retrofit method. */
    CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        call.placeholders().forEach(slot -> arguments.add(text(slot)));
        arguments.add(query());
        if (call.hasBody()) {
            arguments.add(CodeBlock.of("request"));
        }
        return arguments.stream().collect(CodeBlock.joining(",$W"));
    }

    final CodeBlock text(SlotPlan slot) {
        CodeBlock value = value(slot);
        boolean list = slot.list();
        return switch (slot.wire()) {
            case TEXT, WHOLE, TRUTH, NULLABLE_TRUTH, OBJECT, OPEN_VALUE -> value;
            case CONSTANT -> CodeBlock.of(list ? "$T.constants($L)" : "$T.constant($L)", URL_VALUES, value);
            case DATE -> CodeBlock.of(list ? "$T.dates($L)" : "$T.date($L)", URL_VALUES, value);
            case NUMBER_SWITCH, TEXT_SWITCH -> CodeBlock.of("$T.toggle($L)", URL_VALUES, value);
        };
    }

    /** Path parameters as plain arguments. */
    private static final class ByPath extends CallForm {

        private final Types types;

        ByPath(Types types, CallPlan call) {
            super(call);
            this.types = types;
        }

        @Override
        List<ParameterSpec> parameters() {
            return call().placeholders().stream()
                    .map(slot -> ParameterSpec.builder(types.plain(slot.type()), slot.name())
                            .addJavadoc("$L", BuilderEmitter.firstSentence(slot.about()))
                            .build())
                    .toList();
        }

        /** Nothing else checks arguments that are no part of a request. */
        @Override
        List<CodeBlock> preparations() {
            return call().placeholders().stream()
                    .filter(slot -> !slot.list() && !slot.type().primitive())
                    .map(slot -> CodeBlock.of("$T.requireText($S, $L)", PATH_PARAMETERS, slot.wireName(), text(slot)))
                    .toList();
        }

        @Override
        CodeBlock value(SlotPlan slot) {
            return CodeBlock.of("$N", slot.name());
        }
    }

    /** Everything in one request. */
    private static final class ByRequest extends CallForm {

        private final ClassName request;

        ByRequest(CallPlan call, ClassName request) {
            super(call);
            this.request = request;
        }

        @Override
        List<ParameterSpec> parameters() {
            return List.of(ParameterSpec.builder(request, "request")
                    .addJavadoc("the request")
                    .build());
        }

        // QueryParameters query = QueryParameters.builder()
        //         .add("limit", request.limit())
        //         .repeated("filters[status]", request.status())
        //         .unlisted(request.unlisted())
        //         .build();
        @Override
        List<CodeBlock> preparations() {
            if (!hasQuery()) {
                return List.of();
            }
            CodeBlock.Builder query = CodeBlock.builder().add("$1T query = $1T.builder()", Types.QUERY_PARAMETERS);
            for (SlotPlan slot : call().query()) {
                String add = slot.list() ? call().indexed() ? "indexed" : "repeated" : "add";
                // Constants become texts there.
                CodeBlock value = slot.wire() == Wire.CONSTANT ? value(slot) : text(slot);
                query.add("\n.$L($S, $L)", add, slot.wireName(), value);
            }
            if (!call().hasBody()) {
                query.add("\n.unlisted(request.unlisted())");
            }
            return List.of(query.add("\n.build()").build());
        }

        /** What the spec does not know travels in the body if there is one. */
        private boolean hasQuery() {
            return !call().hasBody() || !call().query().isEmpty();
        }

        @Override
        CodeBlock value(SlotPlan slot) {
            return CodeBlock.of("request.$N()", slot.name());
        }

        @Override
        CodeBlock query() {
            return hasQuery() ? CodeBlock.of("query") : super.query();
        }
    }
}
