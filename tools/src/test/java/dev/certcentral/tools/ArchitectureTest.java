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

    /** Checks and drafts look at pages only: what they find may not depend on the specs a team already has. */
    @ArchTest
    static final ArchRule PAGES_ARE_CHECKED_WITHOUT_SPECS = noClasses()
            .that()
            .resideInAnyPackage("..tools.outline..", "..tools.sample..", "..tools.phrase..", "..tools.contradiction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "picocli..",
                    "com.fasterxml..",
                    "dev.certcentral.spec.load..",
                    "dev.certcentral.spec.rule..",
                    "dev.certcentral.sandbox..",
                    "dev.certcentral.tools.command..",
                    "dev.certcentral.tools.draft..");

    @ArchTest
    static final ArchRule PHRASES_KNOW_NO_TABLE = noClasses()
            .that()
            .resideInAnyPackage("..tools.phrase..", "..tools.sample..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..tools.outline..", "..tools.contradiction..");
}
