package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemTest {

    private static final String LINE = "-----BEGIN CERTIFICATE REQUEST-----MIIB+/A=-----END CERTIFICATE REQUEST-----";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " \n\t", "\n\n"})
    void lineBreaksAndBlanksGo(String separator) {
        String pem = "\n-----BEGIN CERTIFICATE REQUEST-----%1$sMIIB%1$s+/A=%1$s-----END CERTIFICATE REQUEST-----%1$s"
                .formatted(separator);
        assertThat(Pem.singleLine(pem)).isEqualTo(LINE);
        assertThat(Format.PEM.fits(Pem.singleLine(pem))).isTrue();
    }

    @Test
    void singleLineStaysAsItIs() {
        assertThat(Pem.singleLine(LINE)).isEqualTo(LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SECRET",
                "-----BEGIN SECRET",
                "-----BEGIN SECRET-----AAAA",
                "-----BEGIN A-----SECRET-----END A"
            })
    void otherTextsAreRefusedWithoutRepeatingThem(String text) {
        assertThatThrownBy(() -> Pem.singleLine(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("SECRET");
    }
}
