package dev.certcentral.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Information moves from names and plan to emit; decisions are made in plan only. */
@AnalyzeClasses(packages = "dev.certcentral.processor", importOptions = ImportOption.DoNotIncludeTests.class)
final class ProcessorArchitectureTest {

    @ArchTest
    static final ArchRule PLAN_KNOWS_NO_SOURCE_WRITER = noClasses()
            .that()
            .resideInAnyPackage("..processor.plan..", "..processor.names..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.palantir.javapoet..", "javax.annotation.processing..", "..processor.emit..");

    @ArchTest
    static final ArchRule EMIT_DECIDES_NOTHING = noClasses()
            .that()
            .resideInAPackage("..processor.emit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.certcentral.spec.load..",
                    "dev.certcentral.spec.rule..",
                    "dev.certcentral.spec.yaml..",
                    "dev.certcentral.spec.model..",
                    "..processor.compiler..");

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_RUNTIME =
            noClasses().should().dependOnClassesThat().resideInAPackage("dev.certcentral.runtime..");

    @ArchTest
    static final ArchRule ONLY_THE_EDGE_KNOWS_THE_COMPILER = classes()
            .that()
            .resideInAnyPackage("..processor.plan..", "..processor.emit..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("javax.annotation.processing..", "javax.tools..");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("dev.certcentral.processor.(*)..").should().beFreeOfCycles();
}
