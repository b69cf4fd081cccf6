package dev.certcentral.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuringJvmTest {

    @Test
    void anOrdinaryJvmMeasures() {
        assertThat(MeasuringJvm.faults(List.of("-Xmx1g", "-Dfile.encoding=UTF-8"), false, "17.0.15+6"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-agentlib:jdwp=transport=dt_socket,server=y",
                "-Xrunjdwp:server=y",
                "-javaagent:jacocoagent.jar=destfile=x",
                "-Xint",
                "-Xcomp",
                "-XX:TieredStopAtLevel=1",
                "-Xcheck:jni"
            })
    void whatChangesFiguresIsRefusedByName(String argument) {
        assertThat(MeasuringJvm.faults(List.of("-Xmx1g", argument), false, "17.0.15+6"))
                .singleElement()
                .asString()
                .contains("`" + argument + "`")
                .contains("start it without");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(MeasuringJvm.faults(List.of("-Xint", "-Xdebug"), true, "25-fastdebug"))
                .hasSize(4);
    }

    @Test
    void theJvmOfTheTestsHasAssertions() {
        assertThat(MeasuringJvm.faults()).anyMatch(fault -> fault.contains("-ea"));
    }
}
