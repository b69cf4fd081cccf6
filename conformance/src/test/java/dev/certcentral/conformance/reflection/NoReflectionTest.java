package dev.certcentral.conformance.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No class of ours uses reflection at run time. What libraries do is theirs: Retrofit makes a proxy for each generated interface,
 * picocli reads the annotations of the commands, and javac finds the processor by its service file.
 */
class NoReflectionTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.certcentral");

    static Stream<ArchRule> rules() {
        return Stream.of(Reflection.members(), Reflection.classes(), Reflection.dataBinding());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noClassUsesReflection(ArchRule rule) {
        rule.check(OURS);
    }

    /** The rules look at every module, and at generated code. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.certcentral.spec.load.ApiLoader",
                "dev.certcentral.processor.ApiClientProcessor",
                "dev.certcentral.runtime.http.ApiClient",
                "dev.certcentral.client.CertCentral",
                "dev.certcentral.client.EuQualifiedPersonalOrderJsonAdapter",
                "dev.certcentral.sandbox.Sandbox",
                "dev.certcentral.tools.Certspec"
            })
    void everyModuleIsLookedAt(String name) {
        assertThat(OURS.contain(name)).isTrue();
    }

    /** The rules would notice. */
    @Test
    void plantedReflectionIsFound() {
        assertThat(broken(Planted.Members.class)).isOne();
        assertThat(broken(Planted.ByName.class)).isOne();
        assertThat(broken(Planted.Handles.class)).isOne();
        assertThat(broken(Planted.Services.class)).isOne();
        assertThat(broken(Planted.Binding.class)).isOne();
    }

    private static long broken(Class<?> planted) {
        JavaClasses one = new ClassFileImporter().importClasses(planted);
        assertThat(one).extracting(JavaClass::getName).containsExactly(planted.getName());
        return rules().filter(rule -> rule.evaluate(one).hasViolation()).count();
    }
}
