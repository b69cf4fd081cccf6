package dev.certcentral.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Type;

@AnalyzeClasses(packages = "dev.certcentral.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
final class RuntimeArchitectureTest {

    @ArchTest
    static final ArchRule RUNTIME_KNOWS_NEITHER_SPEC_NOR_PROCESSOR = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.certcentral.spec..", "dev.certcentral.processor..", "dev.certcentral.client..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.certcentral.runtime.(*)..").should().beFreeOfCycles();

    /** Retrofit hands us types, which are read; nothing is invoked, created or made accessible. */
    @ArchTest
    static final ArchRule NOTHING_IS_DONE_BY_REFLECTION = noClasses()
            .should()
            .accessTargetWhere(targetOwner(resideInAPackage("java.lang.reflect").and(not(assignableTo(Type.class)))))
            .orShould()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .callMethod(Class.class, "getDeclaredMethods")
            .orShould()
            .callMethod(Class.class, "getDeclaredFields");

    @ArchTest
    static final ArchRule ONLY_TRANSPORT_AND_AUTH_KNOW_OKHTTP = noClasses()
            .that()
            .resideOutsideOfPackages("..runtime.http..", "..runtime.auth..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "retrofit2..");
}
