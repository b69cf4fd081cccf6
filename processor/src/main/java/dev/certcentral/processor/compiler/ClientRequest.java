package dev.certcentral.processor.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/**
 * One annotated package.
 *
 * @param target the package
 * @param spec name of the spec folder
 * @param existing classes to use instead of enumerations, simple name to qualified name
 * @param unfit those of them that lack {@code static X of(String)} or {@code String value()}
 */
public record ClientRequest(PackageElement target, String spec, Map<String, String> existing, List<String> unfit) {

    /** Name of the annotation. The processor does not depend on the runtime. */
    public static final String ANNOTATION = "dev.certcentral.runtime.annotation.GenerateClient";

    /** The qualified name of the package. */
    public String packageName() {
        return target.getQualifiedName().toString();
    }

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
        List<String> unfit = new ArrayList<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals("spec")) {
                spec = String.valueOf(entry.getValue().getValue());
            } else if (entry.getKey().getSimpleName().contentEquals("existing")) {
                entry.getValue().accept(new ClassNames(unfit), existing);
            }
        }
        return new ClientRequest(target, spec, existing, unfit);
    }

    private static final class ClassNames extends SimpleAnnotationValueVisitor14<Void, Map<String, String>> {

        private final List<String> unfit;

        ClassNames(List<String> unfit) {
            this.unfit = unfit;
        }

        @Override
        public Void visitArray(List<? extends AnnotationValue> values, Map<String, String> names) {
            values.forEach(value -> value.accept(this, names));
            return super.visitArray(values, names);
        }

        @Override
        public Void visitType(TypeMirror type, Map<String, String> names) {
            if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                names.put(
                        element.getSimpleName().toString(),
                        element.getQualifiedName().toString());
                if (!fits(element)) {
                    unfit.add(element.getQualifiedName().toString());
                }
            }
            return super.visitType(type, names);
        }

        private static boolean fits(TypeElement type) {
            String self = type.asType().toString();
            String text = "java.lang.String";
            return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                    .map(method -> (method.getModifiers().contains(Modifier.STATIC) ? "static " : "")
                            + method.getReturnType() + " " + method)
                    .collect(Collectors.toSet())
                    .containsAll(Set.of("static " + self + " of(" + text + ")", text + " value()"));
        }
    }
}
