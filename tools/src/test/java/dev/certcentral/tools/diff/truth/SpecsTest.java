package dev.certcentral.tools.diff.truth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.tools.diff.mutate.SpecTexts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Specs mean the same after they were read as trees and written again. */
class SpecsTest {

    @Test
    void writingSpecsAgainChangesNothing() throws Exception {
        SpecFolder folder = SpecFolder.ofDirectory(Path.of("src", "test", "resources", "kitchen"));
        assertThat(GeneratedClient.sources(SpecTexts.of(folder).api().orElseThrow()))
                .isEqualTo(GeneratedClient.sources(ApiLoader.load(folder).api().orElseThrow()));
    }

    @Test
    void specsWithoutTheirPagesAreStillSpecs() throws Exception {
        SpecTexts specs = Specs.certCentral();
        assertThat(specs.api()).as(specs.problems()).isPresent();
    }
}
