package dev.certcentral.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.certcentral.sandbox", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KNOWS_SPEC_ONLY = classes()
            .that()
            .resideInAPackage("dev.certcentral.sandbox..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.certcentral.sandbox..",
                    "dev.certcentral.spec..",
                    "java..",
                    "com.sun.net.httpserver..",
                    "com.fasterxml.jackson..",
                    "dev.harrel.jsonschema..",
                    "org.junit.jupiter.api..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.certcentral.sandbox.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule SCHEMAS_KNOW_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage("..sandbox.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.certcentral.sandbox",
                    "dev.certcentral.sandbox.check..",
                    "dev.certcentral.sandbox.junit..",
                    "dev.certcentral.spec.load..",
                    "dev.harrel..");

    @ArchTest
    static final ArchRule CHECKS_KNOW_NO_HTTP = noClasses()
            .that()
            .resideInAPackage("..sandbox.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.certcentral.sandbox", "com.sun.net.httpserver..", "dev.certcentral.sandbox.junit..");

    @ArchTest
    static final ArchRule ONLY_THE_EXTENSION_KNOWS_JUNIT = noClasses()
            .that()
            .resideOutsideOfPackage("..sandbox.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");
}
