package dev.certcentral.processor.compiler;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * One annotated package.
 *
 * @param target the package
 * @param spec name of the spec folder
 * @param existing classes to use instead of enumerations, simple name to qualified name
 */
public record ClientRequest(PackageElement target, String spec, Map<String, String> existing) {

    /** Name of the annotation. The processor does not depend on the runtime. */
    public static final String ANNOTATION = "dev.certcentral.runtime.annotation.GenerateClient";

    /** Reads the annotation of a package. */
    public static Optional<ClientRequest> of(PackageElement target) {
        return target.getAnnotationMirrors().stream()
                .filter(mirror -> isOurs(mirror))
                .findFirst()
                .map(mirror -> read(target, mirror));
    }

    private static boolean isOurs(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(ANNOTATION);
    }

    private static ClientRequest read(PackageElement target, AnnotationMirror mirror) {
        String spec = "";
        Map<String, String> existing = new TreeMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals("spec")) {
                spec = String.valueOf(entry.getValue().getValue());
            } else if (entry.getKey().getSimpleName().contentEquals("existing")) {
                entry.getValue().accept(new ClassNames(), existing);
            }
        }
        return new ClientRequest(target, spec, existing);
    }

    private static final class ClassNames extends SimpleAnnotationValueVisitor14<Void, Map<String, String>> {
        @Override
        public Void visitArray(java.util.List<? extends AnnotationValue> values, Map<String, String> names) {
            values.forEach(value -> value.accept(this, names));
            return super.visitArray(values, names);
        }

        @Override
        public Void visitType(TypeMirror type, Map<String, String> names) {
            if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                names.put(
                        element.getSimpleName().toString(),
                        element.getQualifiedName().toString());
            }
            return super.visitType(type, names);
        }
    }
}
