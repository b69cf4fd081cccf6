package dev.certcentral.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MeasuredClassesTest {

    @Test
    void classesOfThisBuildAreAsUsersGetThem() throws IOException {
        assertThat(MeasuredClasses.faults()).isEmpty();
    }

    @Test
    void whatAToolRewroteIsRefused() {
        byte[] rewritten = "....$jacocoInit....".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(MeasuredClasses.faults("some.Type", rewritten))
                .singleElement()
                .asString()
                .contains("`some.Type`")
                .contains("clean package");
    }
}
