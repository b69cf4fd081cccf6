package dev.certcentral.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.certcentral.consumers.Project.Build;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A project with its own specs of another API. */
class OwnSpecsTest {

    private static final String SPEC = "src/main/specs/bakery/operations/order_cake.yaml";
    private static final String PIE = "src/main/specs/bakery/operations/order_pie.yaml";
    private static final String AT_MOST = "layers: is 9; at most ";

    @BeforeAll
    static void empty() throws Exception {
        StrangerRepository.forgetOurs();
    }

    static List<Jdk> jdks() throws Exception {
        return Jdk.oldestAndNewest();
    }

    /** An edit is compiled without {@code clean}, a mistake stops the build, and so does its repair start it again. */
    @ParameterizedTest
    @MethodSource("jdks")
    void editsTakeEffect(Jdk jdk) throws Exception {
        Project project = Project.copy("own-specs", "own-specs-" + jdk.feature());
        Build first = project.build(jdk, "process-classes");
        assertThat(first.succeeded()).as(first.log()).isTrue();
        assertThat(first.log()).contains(AT_MOST + "7").contains("pickup_time: is required here. Cream does not keep");

        project.edit(SPEC, "max: 7", "max: 5");
        Build edited = project.build(jdk, "process-classes");
        assertThat(edited.succeeded()).as(edited.log()).isTrue();
        assertThat(edited.log()).contains(AT_MOST + "5").doesNotContain(AT_MOST + "7");

        project.edit(SPEC, "max: 5", "mxa: 5");
        Build broken = project.build(jdk, "process-classes");
        assertThat(broken.succeeded()).as(broken.log()).isFalse();
        assertThat(broken.log())
                .contains("[unknown-key] operations/order_cake.yaml:9:")
                .contains("unknown key `mxa`; did you mean `max`?");

        project.edit(SPEC, "mxa: 5", "max: 4");
        Build repaired = project.build(jdk, "process-classes");
        assertThat(repaired.succeeded()).as(repaired.log()).isTrue();
        assertThat(repaired.log()).contains(AT_MOST + "4");
    }

    /** Only what depends on an edit is compiled again, and in the end there is what a clean build makes. */
    @Test
    void editsReachWhatDependsOnThem() throws Exception {
        Jdk jdk = Jdk.newest();
        Project project = Project.copy("own-specs", "edits");
        project.write(
                PIE,
                project.read(SPEC)
                        .replace("order_cake", "order_pie")
                        .replace("/cakes", "/pies")
                        .replace("call: order", "call: pie")
                        .replace("CakeOrder\n", "PieOrder\n"));
        build(project, jdk);
        Map<String, FileTime> first = project.times("target/classes");

        assertThat(build(project, jdk).log()).contains("Nothing to compile");
        assertThat(project.times("target/classes")).isEqualTo(first);

        project.edit(PIE, "max: 7", "max: 5");
        build(project, jdk);
        Map<String, FileTime> edited = project.times("target/classes");
        assertThat(changed(first, edited))
                .allMatch(file -> file.matches(".*/(PieOrder(Checks)?(\\$.*)?|Shop|package-info)\\.class"))
                .anyMatch(file -> file.endsWith("/PieOrderChecks.class"));

        project.delete("target/classes/com/example/bakery/PieOrder.class");
        build(project, jdk);
        project.delete(PIE);
        build(project, jdk);
        Map<String, String> left = project.hashes("target/classes");
        project.delete("target");
        build(project, jdk);
        assertThat(left).isEqualTo(project.hashes("target/classes"));
    }

    private static Build build(Project project, Jdk jdk) throws Exception {
        Build build = project.build(jdk, "compile");
        assertThat(build.succeeded()).as(build.log()).isTrue();
        return build;
    }

    private static List<String> changed(Map<String, FileTime> before, Map<String, FileTime> after) {
        return after.keySet().stream()
                .filter(file -> !after.get(file).equals(before.get(file)))
                .toList();
    }

    /** On the class path the processor runs where compilers look there, or are told to. */
    @ParameterizedTest
    @MethodSource("jdks")
    void processorOnTheClassPathRunsWhenAskedTo(Jdk jdk) throws Exception {
        Build build = Project.copy("own-specs", "class-path-" + jdk.feature())
                .build(jdk, "process-classes", "-Pon-class-path", "-Dmaven.compiler.proc=full");
        assertThat(build.succeeded()).as(build.log()).isTrue();
        assertThat(build.log()).contains(AT_MOST + "7");
    }

    /** What the documentation warns of; should compilers change their minds again, this test says so. */
    @Test
    void newerCompilersMustBeAsked() throws Exception {
        Jdk jdk = Jdk.newest();
        assumeFalse(jdk.runsProcessorsByItself(), "no JDK is installed that must be asked");
        Build build = Project.copy("own-specs", "not-asked").build(jdk, "process-classes", "-Pon-class-path");
        assertThat(build.succeeded()).as(build.log()).isFalse();
        assertThat(build.log()).contains("cannot find symbol");
    }
}
