package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertspecTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lnt",
                "--nope",
                "table",
                "table a b",
                "table eu_individual --format xml",
                "table eu_individual --direction sideways",
                "lint --fail-on never",
                "import",
                "import a b",
                "import nowhere.txt",
                "drift",
                "drift nowhere.txt",
                "drift nowhere.txt --format xml",
                "serve --port x",
                "serve --port 65536",
                "serve --approval maybe",
                "serve --server mars",
                "serve --key \u0020",
                "quickstart --live",
                "export",
                "export yaml",
                "export json-schema",
                "export json-schema nothing",
                "export json-schema eu_individual --direction sideways",
                "export openapi --version 2.0",
                "export openapi --spec nowhere"
            })
    void wrongUseIsExplainedWithoutAStackTrace(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" ", line.startsWith("serve --key") ? 3 : 0));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "Internal error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "lint --help",
                "table --help",
                "import --help",
                "drift --help",
                "serve --help",
                "quickstart --help",
                "export --help",
                "export json-schema --help",
                "export openapi --help",
                "help table"
            })
    void helpGoesToStandardOutput(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsIgnoringCase("certspec");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void suggestsCommands() {
        assertThat(Run.of("tabel").err()).contains("table");
    }
}
