package dev.certcentral.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.certcentral.processor.plan.ApiPlan;
import dev.certcentral.processor.plan.EnumPlan;
import dev.certcentral.processor.plan.GroupPlan;
import dev.certcentral.processor.plan.ObjectPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes a whole client: one file for each outermost class. */
public final class ClientEmitter {

    /** Named in an annotation of every generated source. */
    public static final String PROCESSOR = "dev.certcentral.processor.ApiClientProcessor";

    private final Types types;
    private final List<JavaFile> files = new ArrayList<>();

    private ClientEmitter(String packageName) {
        this.types = new Types(packageName);
    }

    /** All files, always in the same order. */
    public static List<JavaFile> emit(ApiPlan plan, String packageName) {
        ClientEmitter emitter = new ClientEmitter(packageName);
        emitter.write(plan);
        return List.copyOf(emitter.files);
    }

    private void write(ApiPlan plan) {
        ApiEmitter api = new ApiEmitter(types);
        add(api.description(plan));
        add(api.servers(plan));
        add(api.json(plan));
        ObjectEmitter objects = new ObjectEmitter(types);
        AdapterEmitter adapters = new AdapterEmitter(types);
        ChecksEmitter checks = new ChecksEmitter(types);
        for (ObjectPlan object : plan.objects()) {
            add(objects.emit(object));
            if (object.json()) {
                add(adapters.emit(object));
            }
            object.request().ifPresent(request -> addChecks(checks.emit(object, request), request));
        }
        ChoiceEmitter choices = new ChoiceEmitter(types);
        plan.choices().forEach(choice -> add(choices.emit(choice)));
        EnumEmitter enums = new EnumEmitter(types);
        for (EnumPlan shared : plan.enums()) {
            add(enums.emit(shared));
        }
        RetrofitEmitter interfaces = new RetrofitEmitter(types);
        GroupEmitter groups = new GroupEmitter(types);
        for (GroupPlan group : plan.groups()) {
            add(interfaces.emit(group));
            add(groups.emit(group));
        }
        FinderEmitter finders = new FinderEmitter(types);
        plan.finders().forEach(finder -> add(finders.emit(finder)));
    }

    /** Checks name formats by their constants alone. */
    private void addChecks(TypeSpec type, ObjectPlan.RequestPlan request) {
        JavaFile.Builder file = file(type);
        if (request.usesFormats()) {
            file.addStaticImport(Types.FORMAT, "*");
        }
        files.add(file.build());
    }

    private void add(TypeSpec type) {
        files.add(file(type).build());
    }

    private JavaFile.Builder file(TypeSpec type) {
        TypeSpec marked = type.toBuilder()
                .addAnnotation(Types.NULL_MARKED)
                .addAnnotation(AnnotationSpec.builder(Types.GENERATED)
                        .addMember("value", "$S", PROCESSOR)
                        .build())
                .build();
        return JavaFile.builder(types.packageName(), marked)
                .skipJavaLangImports(true)
                .indent("    ");
    }
}
