package dev.certcentral.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What reaches applications: the client knows the runtime and the Square libraries, and uses no reflection. */
@AnalyzeClasses(packages = "dev.certcentral.client", importOptions = ImportOption.DoNotIncludeTests.class)
class ClientArchitectureTest {

    @ArchTest
    static final ArchRule CLIENT_KNOWS_THE_RUNTIME_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.certcentral.client",
                    "dev.certcentral.runtime..",
                    "com.squareup.moshi",
                    "okhttp3..",
                    "retrofit2..",
                    "org.jspecify.annotations",
                    "java..",
                    "javax.security.auth.x500"); // names in certificates, part of java.base

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                            JavaClass.Predicates.resideInAPackage("java.lang.reflect"))));
}
