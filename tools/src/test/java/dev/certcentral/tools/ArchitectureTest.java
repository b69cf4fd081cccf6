package dev.certcentral.tools;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.certcentral.tools", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.certcentral.tools.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_THE_QUICKSTART_KNOWS_THE_CLIENT = noClasses()
            .that()
            .resideOutsideOfPackage("..tools.quickstart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.certcentral.client..", "dev.certcentral.runtime..");

    @ArchTest
    static final ArchRule TABLES_KNOW_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage("..tools.table..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "picocli..",
                    "dev.certcentral.spec.load..",
                    "dev.certcentral.sandbox..",
                    "dev.certcentral.tools.command..");
}
