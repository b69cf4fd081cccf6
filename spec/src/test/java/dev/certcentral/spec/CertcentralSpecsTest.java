package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.rule.Lint;
import org.junit.jupiter.api.Test;

/** The specs that come with the module have nothing to complain about. */
class CertcentralSpecsTest {

    @Test
    void specsLoadAndLintWithoutAnyProblem() throws SpecNotFoundException {
        LoadResult loaded =
                ApiLoader.load(SpecFolder.onClassPath(CertcentralSpecsTest.class.getClassLoader(), "certcentral"));
        assertThat(loaded.problems()).isEmpty();
        assertThat(Lint.check(loaded.api().orElseThrow())).isEmpty();
        assertThat(loaded.api().orElseThrow().operations()).hasSize(5);
    }
}
