package dev.certcentral.spec;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;

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

    /** Facts, what callers can use and effects know nothing of each other's business; only the judge knows them all. */
    @ArchTest
    static final ArchRule diffPointsOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model")
            .definedBy("..spec.model..")
            .layer("change")
            .definedBy("..diff.change..")
            .layer("surface")
            .definedBy("..diff.surface..")
            .layer("effect")
            .definedBy("..diff.effect..")
            .layer("compat")
            .definedBy("..diff.compat..")
            .whereLayer("change")
            .mayOnlyAccessLayers("model")
            .whereLayer("surface")
            .mayOnlyAccessLayers("model", "change")
            .whereLayer("effect")
            .mayOnlyAccessLayers("model", "change")
            .whereLayer("compat")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule noCyclesInsideDiff =
            slices().matching("dev.certcentral.spec.diff.(*)..").should().beFreeOfCycles();

    /** Surfaces and effects take the words in which facts are told, not the facts. */
    @ArchTest
    static final ArchRule onlyTheJudgeReadsFacts = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("..diff.surface..", "..diff.effect..")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "tell facts",
                    type -> type.getBaseComponentType().getPackageName().endsWith(".diff.change")
                            && !Set.of("Subject", "Direction")
                                    .contains(type.getBaseComponentType().getSimpleName())));

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
