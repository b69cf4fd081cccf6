package dev.certcentral.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueTextTest {

    @Test
    void membersComeInOrderWithTheirNames() {
        assertThat(ValueText.of("Card", "month holder", 4L, "A. Nobody", ""))
                .isEqualTo("Card[month=4, holder=A. Nobody]");
    }

    @Test
    void aHiddenValueIsNotPrintedButItsAbsenceIs() {
        assertThat(ValueText.of("Card", "*number *cvv", "4111", null, "")).isEqualTo("Card[number=***, cvv=null]");
    }

    @Test
    void whatFollowsTheUnlistedMembersIsNotPrinted() {
        assertThat(ValueText.of("Card", "kept", null, ", x=1", true)).isEqualTo("Card[kept=null, x=1]");
    }

    @Test
    void anObjectWithoutMembersHasOnlyUnlistedOnes() {
        assertThat(ValueText.of("Contact", "", "")).isEqualTo("Contact[]");
    }
}
