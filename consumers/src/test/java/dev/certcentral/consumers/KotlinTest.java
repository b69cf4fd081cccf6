package dev.certcentral.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.consumers.Project.Build;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Kotlin sees what can be null and what cannot. */
class KotlinTest {

    private static final Pattern ERROR =
            Pattern.compile("\\[ERROR\\] .*/Mistakes\\.kt:\\[?\\(?(\\d+)[,:]\\s*(\\d+)[\\])]? .*");

    @BeforeAll
    static void empty() throws Exception {
        StrangerRepository.forgetOurs();
    }

    @Test
    void nullnessIsSeen() throws Exception {
        Project project = Project.copy("kotlin", "kotlin");
        Build right = project.build(Jdk.current(), "compile");
        assertThat(right.succeeded()).as(right.log()).isTrue();
        assertThat(right.log()).doesNotContain("[WARNING] file:");

        Build wrong = project.build(Jdk.current(), "compile", "-Dmore.sources=src/mistakes/kotlin");
        assertThat(wrong.succeeded()).as(wrong.log()).isFalse();
        assertThat(lines(wrong)).as(wrong.log()).containsExactly("7", "9", "11", "13");
    }

    private static List<String> lines(Build build) {
        return ERROR.matcher(build.log())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
