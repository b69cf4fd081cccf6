package dev.certcentral.tools;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.certcentral.tools.diff.Comparison;
import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.Entry;
import dev.certcentral.tools.diff.Loaded;

@AnalyzeClasses(packages = "dev.certcentral.tools", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.certcentral.tools.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONLY_QUICKSTART_AND_VALIDATION_KNOW_THE_CLIENT = noClasses()
            .that()
            .resideOutsideOfPackages("..tools.quickstart..", "..tools.validate..")
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

    /** What a report says, where its sides come from and what is accepted can each be explained without the others. */
    @ArchTest
    static final ArchRule THE_PARTS_OF_A_DIFF_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "dev.certcentral.tools.diff.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("..diff.command.."), resideInAPackage("..diff.."));

    @ArchTest
    static final ArchRule REPORTS_KNOW_NO_PARTS = noClasses()
            .that()
            .belongToAnyOf(DiffReport.class, Entry.class, Loaded.class, Comparison.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.certcentral.tools.diff.*..");

    @ArchTest
    static final ArchRule WORDS_READ_NO_SPECS = noClasses()
            .that()
            .resideInAPackage("..tools.diff.words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "dev.certcentral.spec..", "dev.certcentral.sandbox..");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_KNOW_THE_COMMAND_LINE = noClasses()
            .that()
            .resideInAPackage("..tools.diff..")
            .and()
            .resideOutsideOfPackage("..tools.diff.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule PAGES_KNOW_NEITHER_SPECS_NOR_LEDGERS = noClasses()
            .that()
            .resideInAPackage("..tools.page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "picocli..",
                    "dev.certcentral.spec.load..",
                    "dev.certcentral.spec.model..",
                    "dev.certcentral.tools.command..",
                    "dev.certcentral.tools.drift..",
                    "dev.certcentral.tools.ledger..");

    @ArchTest
    static final ArchRule ONLY_READING_KNOWS_HTML = noClasses()
            .that()
            .resideOutsideOfPackage("..tools.page.read..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule PAGES_DO_NOT_KNOW_HOW_THEY_ARE_READ = noClasses()
            .that()
            .resideInAnyPackage("..tools.page", "..tools.ledger..", "..tools.drift..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..tools.page.read..");

    @ArchTest
    static final ArchRule LEDGERS_KNOW_PAGES_AND_THE_MODEL_ONLY = noClasses()
            .that()
            .resideInAPackage("..tools.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "picocli..",
                    "dev.certcentral.spec.load..",
                    "dev.certcentral.tools.command..",
                    "dev.certcentral.tools.drift..");

    @ArchTest
    static final ArchRule DRIFT_KNOWS_NO_COMMANDS_AND_NO_LOADER = noClasses()
            .that()
            .resideInAPackage("..tools.drift..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "dev.certcentral.spec.load..", "dev.certcentral.tools.command..");

    @ArchTest
    static final ArchRule COMPARING_DOES_NOT_KNOW_PRINTING = noClasses()
            .that()
            .resideInAPackage("..tools.drift")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..tools.drift.report..");

    /** Checks and drafts look at pages only: what they find may not depend on the specs a team already has. */
    @ArchTest
    static final ArchRule PAGES_ARE_CHECKED_WITHOUT_SPECS = noClasses()
            .that()
            .resideInAnyPackage(
                    "..tools.outline..",
                    "..tools.sample..",
                    "..tools.phrase..",
                    "..tools.overlay..",
                    "..tools.contradiction..")
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

    /** Exports come from the model alone; what is on the command line does not change them. */
    @ArchTest
    static final ArchRule ONLY_COMMANDS_OF_EXPORTS_READ_SPECS = noClasses()
            .that()
            .resideInAPackage("..tools.export..")
            .and()
            .resideOutsideOfPackage("..tools.export.command..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "dev.certcentral.spec.load..");

    /** A document is put together from schemas, examples and gaps, and these know nothing of it. */
    @ArchTest
    static final ArchRule PARTS_OF_EXPORTS_DO_NOT_KNOW_THE_DOCUMENT = noClasses()
            .that()
            .resideInAnyPackage("..tools.export.schema..", "..tools.export.gap..", "..tools.export.example..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..tools.export", "..tools.export.openapi..", "..tools.export.command..");
}
