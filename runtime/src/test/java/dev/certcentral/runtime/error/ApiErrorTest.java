package dev.certcentral.runtime.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApiErrorTest {

    @ParameterizedTest
    @CsvSource({
        "access_denied|access_denied_invalid_key, access_denied, true",
        "access_denied|access_denied_invalid_key, access_denied|access_denied_invalid_key, true",
        "access_denied|access_denied_invalid_key, access_denied_invalid_key, false",
        "access_denied|access_denied_invalid_key, access, false",
        "access_denied, access_denied|access_denied_invalid_key, false",
        "required_param:certificate.csr, required_param, true",
        "required_param:certificate.csr, required_param:certificate.csr, true",
        "required_param:certificate.csr, required_param:certificate, false",
        "not_found, not_found, true",
        "not_found, '', false",
        "'', '', false",
    })
    void codesAreComparedPartByPart(String code, String prefix, boolean matches) {
        assertThat(new ApiError(code, "m").is(prefix)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "required_param:certificate.csr, certificate.csr",
                "invalid|param:a:b, a:b",
                "not_found|order, null",
                "required_param:, null",
                "'', null",
            })
    void subjectFollowsTheColon(String code, String subject) {
        assertThat(new ApiError(code, "m").subject()).isEqualTo(subject);
    }

    @Test
    void partsAreSplitAtPipesAndColons() {
        assertThat(new ApiError("a|b:c.d", "").parts()).containsExactly("a", "b", "c.d");
    }
}
