package dev.certcentral.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.consumers.Project.Build;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A test suite that orders at the sandbox. */
class SandboxSuiteTest {

    @BeforeAll
    static void empty() throws Exception {
        StrangerRepository.forgetOurs();
    }

    @Test
    void suiteRuns() throws Exception {
        Build build = Project.copy("sandbox-suite", "sandbox-suite").build(Jdk.current(), "test");
        assertThat(build.succeeded()).as(build.log()).isTrue();
        assertThat(build.log()).contains("Tests run: 3, Failures: 0, Errors: 0, Skipped: 0");
    }
}
