package dev.certcentral.tools.diff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How mistakes name places. */
class JsonPathTest {

    @Test
    void numbersInBracketsAreIndices() {
        assertThat(JsonPath.parse("contacts[0].email").steps()).isEqualTo(List.of("contacts", 0, "email"));
        assertThat(JsonPath.parse("rows[1][20]").steps()).isEqualTo(List.of("rows", 1, 20));
        assertThat(JsonPath.parse("[3].id").steps()).isEqualTo(List.of(3, "id"));
        assertThat(JsonPath.parse("").steps()).isEmpty();
    }

    @Test
    void wordsInBracketsBelongToTheName() {
        assertThat(JsonPath.parse("filters[status]").steps()).isEqualTo(List.of("filters[status]"));
        assertThat(JsonPath.parse("filters[status][2]").steps()).isEqualTo(List.of("filters[status]", 2));
    }
}
