package dev.certcentral.conformance.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that callers can name, one line each: classes with what they extend, fields, constructors, methods. */
final class Signatures {

    /** What says nothing to callers. */
    private static final Set<JavaModifier> INNER =
            EnumSet.of(JavaModifier.SYNCHRONIZED, JavaModifier.NATIVE, JavaModifier.TRANSIENT, JavaModifier.VOLATILE);

    private Signatures() {}

    /** The lines of all classes that are visible, sorted. */
    static SortedSet<String> of(JavaClasses classes) {
        return classes.stream()
                .filter(Signatures::visible)
                .flatMap(Signatures::lines)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean visible(JavaClass type) {
        return seen(type.getModifiers())
                && !type.isAnonymousClass()
                && type.getEnclosingClass().map(Signatures::visible).orElse(true);
    }

    private static boolean seen(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static Stream<String> lines(JavaClass type) {
        return Stream.concat(
                Stream.of(head(type)),
                type.getMembers().stream()
                        .filter(member -> seen(member.getModifiers()))
                        .map(Signatures::line));
    }

    private static String head(JavaClass type) {
        String kind = type.isAnnotation() ? "@interface" : type.isInterface() ? "interface" : "class";
        return type.getName() + " : " + modifiers(type.getModifiers()) + kind + typeParameters(type)
                + type.getSuperclass()
                        .map(above -> " extends " + above.getName())
                        .orElse("")
                + list(" implements ", type.getInterfaces(), "");
    }

    private static String typeParameters(JavaClass type) {
        return type.getTypeParameters().isEmpty()
                ? ""
                : type.getTypeParameters().stream().map(JavaType::getName).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String line(JavaMember member) {
        String place = member.getOwner().getName() + "#" + member.getName();
        if (member instanceof JavaField field) {
            return place + " : " + modifiers(field.getModifiers())
                    + field.getType().getName();
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return place + list("(", code.getParameterTypes(), ")") + " : " + modifiers(code.getModifiers())
                + code.getReturnType().getName()
                + list(" throws ", code.getThrowsClause().getTypes(), "");
    }

    private static String modifiers(Set<JavaModifier> modifiers) {
        return modifiers.stream()
                .filter(modifier -> !INNER.contains(modifier))
                .map(modifier -> modifier.name().toLowerCase(java.util.Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
    }

    private static String list(String before, Collection<? extends JavaType> types, String after) {
        if (types.isEmpty() && after.isEmpty()) {
            return "";
        }
        return types.stream().map(JavaType::getName).collect(Collectors.joining(", ", before, after));
    }
}
