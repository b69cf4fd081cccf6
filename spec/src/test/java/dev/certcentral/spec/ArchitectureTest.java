package dev.certcentral.spec;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Information moves in one direction: a package knows only what stands to its left in the story. */
@AnalyzeClasses(packages = "dev.certcentral.spec", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("source")
            .definedBy("..spec.source..")
            .layer("problem")
            .definedBy("..spec.problem..")
            .layer("yaml")
            .definedBy("..spec.yaml..")
            .layer("model")
            .definedBy("..spec.model..")
            .layer("load")
            .definedBy("..spec.load..")
            .layer("rule")
            .definedBy("..spec.rule..")
            .layer("diff")
            .definedBy("..spec.diff..")
            .whereLayer("source")
            .mayNotAccessAnyLayer()
            .whereLayer("problem")
            .mayOnlyAccessLayers("source")
            .whereLayer("yaml")
            .mayOnlyAccessLayers("source", "problem")
            .whereLayer("model")
            .mayOnlyAccessLayers("source")
            .whereLayer("load")
            .mayOnlyAccessLayers("source", "problem", "yaml", "model")
            .whereLayer("rule")
            .mayOnlyAccessLayers("source", "problem", "model")
            .whereLayer("diff")
            .mayOnlyAccessLayers("source", "problem", "model");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("dev.certcentral.spec.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheReaderKnowsTheYamlLibrary = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("..spec.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule nothingButTheJdkAndTheYamlLibraryAtRunTime = ArchRuleDefinition.classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.certcentral.spec..", "java..", "org.snakeyaml..", "org.jspecify..");
}
