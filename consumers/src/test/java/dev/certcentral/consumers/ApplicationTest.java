package dev.certcentral.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.consumers.Project.Build;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application that depends on the client alone. */
class ApplicationTest {

    @BeforeAll
    static void empty() throws Exception {
        StrangerRepository.forgetOurs();
    }

    static List<Jdk> jdks() throws Exception {
        return Jdk.oldestAndNewest();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void applicationBuildsAndRuns(Jdk jdk) throws Exception {
        Project project = Project.copy("application", "application-" + jdk.feature());
        Build build = project.build(jdk, "process-classes");
        assertThat(build.succeeded()).as(build.log()).isTrue();
        assertThat(build.log())
                .contains("Java " + jdk.feature() + "\n")
                .contains("refused: certificate.individual.pseudonym [pseudonym-becomes-the-common-name]\n")
                .contains("refused: certificate.csr [")
                .contains("refused: alternative_order_id [max-length]\n")
                .contains("BanDuplicateClasses passed");
        assertThat(classPath(project))
                .containsExactlyInAnyOrder(
                        "dev.certcentral:certcentral-client",
                        "dev.certcentral:certcentral-runtime",
                        "com.squareup.moshi:moshi",
                        "com.squareup.okhttp3:okhttp",
                        "com.squareup.okhttp3:okhttp-jvm",
                        "com.squareup.okio:okio-jvm",
                        "com.squareup.retrofit2:retrofit",
                        "org.jetbrains:annotations",
                        "org.jetbrains.kotlin:kotlin-stdlib",
                        "org.jetbrains.kotlin:kotlin-stdlib-jdk7",
                        "org.jetbrains.kotlin:kotlin-stdlib-jdk8",
                        "org.jspecify:jspecify");
    }

    @Test
    void modularApplicationBuildsAndRuns() throws Exception {
        Build build = Project.copy("modular", "modular").build(Jdk.current(), "process-classes");
        assertThat(build.succeeded()).as(build.log()).isTrue();
        assertThat(build.log())
                .contains("lives in: module dev.certcentral.client\n")
                .contains("lives in: module dev.certcentral.runtime\n")
                .contains("ended as it should: ConnectionException\n");
    }

    private static List<String> classPath(Project project) {
        return Pattern.compile("(?m)^ +([^:\\s]+:[^:\\s]+):(jar|pom):")
                .matcher(project.read("target/class-path.txt"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
