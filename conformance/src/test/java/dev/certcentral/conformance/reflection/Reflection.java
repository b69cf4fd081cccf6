package dev.certcentral.conformance.reflection;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.ObjectInputStream;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;

/** What counts as reflection: anything that finds classes, members or services by name, or calls them without a compiler. */
final class Reflection {

    /** Of {@link Class}, these tell what a class is and is called, whether something is an instance of it, and where it came from. */
    private static final Set<String> HARMLESS = Set.of(
            "cast",
            "desiredAssertionStatus",
            "getClassLoader",
            "getName",
            "getPackage",
            "getPackageName",
            "getResource",
            "getResourceAsStream",
            "getSimpleName",
            "hashCode",
            "isArray",
            "isInstance",
            "isPrimitive");

    /**
     * Type tokens that Retrofit and Moshi hand out, and the description of a test's parameter that JUnit hands out. From none of
     * them a member can be reached that could be called.
     */
    private static final Set<String> HANDED_OUT =
            Set.of(Type.class.getName(), ParameterizedType.class.getName(), Parameter.class.getName());

    /** Jackson's way from JSON to classes and back; its trees are no reflection. */
    private static final Set<String> DATA_BINDING =
            Set.of("convertValue", "readValue", "readValues", "treeToValue", "valueToTree", "writeValue");

    private Reflection() {}

    /** No class knows anything of {@code java.lang.reflect} but descriptions that libraries hand out. */
    static ArchRule members() {
        return ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "look at members or stand in for classes",
                        type -> (type.getPackageName().equals("java.lang.reflect")
                                        && !HANDED_OUT.contains(type.getName()))
                                || type.isEquivalentTo(ServiceLoader.class)
                                || type.isEquivalentTo(ObjectInputStream.class)
                                || type.getPackageName().startsWith("sun.")));
    }

    /** No method asks a class for more than its name, its resources and its instances. */
    static ArchRule classes() {
        return ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(calls("ask a class for its parts", Reflection::asksForParts));
    }

    /** No method binds JSON to classes by their members. */
    static ArchRule dataBinding() {
        return ArchRuleDefinition.noClasses()
                .should()
                .callMethodWhere(calls(
                        "bind JSON to classes",
                        call -> call.getTargetOwner().getPackageName().startsWith("com.fasterxml.jackson.databind")
                                && DATA_BINDING.contains(call.getName())));
    }

    private static boolean asksForParts(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        return (owner.equals(Class.class.getName()) && !HARMLESS.contains(call.getName()))
                || owner.startsWith("java.lang.invoke.")
                || (owner.equals(ClassLoader.class.getName()) && call.getName().equals("loadClass"));
    }

    private static DescribedPredicate<JavaMethodCall> calls(String description, Predicate<JavaMethodCall> predicate) {
        return DescribedPredicate.describe(
                description, call -> predicate.test(call) && !isEnumMachinery(call.getOrigin()));
    }

    /** What the compiler writes into every enumeration. */
    private static boolean isEnumMachinery(JavaCodeUnit origin) {
        return origin.getOwner().isEnum() && origin.getName().equals("valueOf");
    }
}
