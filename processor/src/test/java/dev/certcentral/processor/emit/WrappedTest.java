package dev.certcentral.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void shortStatementStays() {
        assertThat(Wrapped.lines("    a(b, c);")).containsExactly("    a(b, c);");
    }

    @Test
    void longStatementBreaksBetweenArgumentsOnly() {
        String text = "\"" + "word, word \\\", && ".repeat(8) + "\"";
        List<String> lines =
                Wrapped.lines("    c.require(\"id\", " + text + ", certificate != null && certificate.csr() != null);");
        assertThat(lines)
                .containsExactly(
                        "    c.require(\"id\",",
                        "            " + text + ",",
                        "            certificate != null && certificate.csr() != null);");
    }

    @Test
    void nothingIsLost() {
        String statement = "  c.x(" + "\"a b\", value.y(), ".repeat(20) + "z);";
        assertThat(String.join(" ", Wrapped.lines(statement)).replaceAll(" +", " "))
                .isEqualTo(statement.replaceAll(" +", " "));
    }
}
