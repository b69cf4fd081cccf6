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
import java.util.function.Consumer;

/** Writes a whole client: one file for each outermost class. */
public final class ClientEmitter {

    /** Named in an annotation of every generated source. */
    public static final String PROCESSOR = "dev.certcentral.processor.ApiClientProcessor";

    private final Types types;
    private final Consumer<JavaFile> files;

    private ClientEmitter(String packageName, Consumer<JavaFile> files) {
        this.types = new Types(packageName);
        this.files = files;
    }

    /** All files, always in the same order. */
    public static List<JavaFile> emit(ApiPlan plan, String packageName) {
        List<JavaFile> files = new ArrayList<>();
        emit(plan, packageName, files::add);
        return List.copyOf(files);
    }

    /**
     * Gives all files, always in the same order, one at a time: those of a thousand operations together take 700 MB.
     *
     * @param plan the client
     * @param packageName where it goes
     * @param files takes each file and should let go of it
     */
    public static void emit(ApiPlan plan, String packageName, Consumer<JavaFile> files) {
        new ClientEmitter(packageName, files).write(plan);
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
        files.accept(file.build());
    }

    private void add(TypeSpec type) {
        files.accept(file(type).build());
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
