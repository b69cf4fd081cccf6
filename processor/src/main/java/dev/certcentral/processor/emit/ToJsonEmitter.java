package dev.certcentral.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.certcentral.processor.plan.ObjectPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods of a request that write its body. */
final class ToJsonEmitter {

    private static final String HIDES_NOTHING = "Nothing is hidden in it, unlike in {@link #toString()}.";

    private final Types types;

    ToJsonEmitter(Types types) {
        this.types = types;
    }

    // public String toJson() {
    //   return new String(toJsonBytes(), StandardCharsets.UTF_8);
    // }
    //
    // public byte[] toJsonBytes() {
    //   JsonOutput out = JsonOutput.take();
    //   MoveJsonAdapter.write(out, this);
    //   return out.finish();
    // }
    List<MethodSpec> methods(ObjectPlan plan) {
        ClassName adapter = AdapterEmitter.adapterOf(types, plan.type());
        return List.of(
                MethodSpec.methodBuilder("toJson")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The body as it travels. $L\n\n@return one JSON object\n", HIDES_NOTHING)
                        .returns(Types.STRING)
                        .addStatement("return new $T(toJsonBytes(), $T.UTF_8)", Types.STRING, StandardCharsets.class)
                        .build(),
                MethodSpec.methodBuilder("toJsonBytes")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The bytes of the body as they travel. $L\n\n@return UTF-8\n", HIDES_NOTHING)
                        .returns(byte[].class)
                        .addStatement("$1T out = $1T.take()", Types.JSON_OUTPUT)
                        .addStatement("$T.write(out, this)", adapter)
                        .addStatement("return out.finish()")
                        .build());
    }
}
