package dev.certcentral.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final String GUIDE = """
            a\t1
            \tb\t2,3
            \t\tc\t4
            list\t5
            \tx\t6
            \tinner\t
            \t\ty\t9

            rule\t\ta.b\tz
            counted\t\tlist\tlist[].x
            inside\tlist[]\tx
            both\t\ta
            both\tlist[].inner\ty""";

    private Faults faults = new Faults(GUIDE);

    @BeforeEach
    void none() {
        faults = new Faults(GUIDE);
    }

    private boolean moot(String rule, String path) {
        return faults.makeMoot(
                new Violation(path, "", rule, Violation.Severity.ERROR, "", List.of(), null, "", "", List.of()));
    }

    @Test
    void rowsAreThoseOfTheMemberWhateverTheIndex() {
        assertThat(faults.rows("a.b")).isEqualTo("2,3");
        assertThat(faults.rows("a.b.c")).isEqualTo("4");
        assertThat(faults.rows("list[12].inner.y")).isEqualTo("9");
        assertThat(faults.rows("list[12].inner")).isEmpty();
        assertThat(faults.rows("nobody")).isEmpty();
    }

    @Test
    void whatHasNoRowStandsAtTheObjectItIsInOrBehindTheFaultBefore() {
        assertThat(faults.order("nobody", false)).isZero();
        assertThat(faults.order("list[0].inner", false)).isEqualTo(5);
        assertThat(faults.order("a.b.nobody", true)).isEqualTo(2);
        assertThat(faults.order("nobody", false)).isEqualTo(2);
        assertThat(faults.order("nobody", true)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void nothingIsMootWithoutAFault() {
        assertThat(moot("required", "a")).isFalse();
    }

    @Test
    void whatIsAtOrBelowAFaultIsMoot() {
        faults.add("a.b");
        assertThat(moot("required", "a.b")).isTrue();
        assertThat(moot("required", "a.b.c")).isTrue();
        assertThat(moot("required", "a.b[0]")).isTrue();
        assertThat(moot("required", "a")).isFalse();
        assertThat(moot("required", "a.bc")).isFalse();
    }

    @Test
    void rulesThatLookAtAFaultAreMoot() {
        faults.add("a");
        assertThat(moot("rule", "z")).isTrue();
        assertThat(moot("other", "z")).isFalse();
        none();
        faults.add("a.b.c");
        assertThat(moot("rule", "z")).isFalse();
    }

    @Test
    void rulesOfAnElementLookAtTheirOwnElement() {
        faults.add("list[1].x");
        assertThat(moot("inside", "list[1].inner.y")).isTrue();
        assertThat(moot("inside", "list[11].inner.y")).isFalse();
        assertThat(moot("inside", "list[0].inner.y")).isFalse();
    }

    @Test
    void countsLookAtAllElements() {
        faults.add("list[7].x");
        assertThat(moot("counted", "list")).isTrue();
        none();
        faults.add("list[7]");
        assertThat(moot("counted", "list")).isTrue();
        none();
        faults.add("list[7].inner");
        assertThat(moot("counted", "list")).isFalse();
    }

    @Test
    void rulesOfOneIdAreThoseOfTheirHolder() {
        faults.add("list[0].inner.y");
        assertThat(moot("both", "list[0].inner.z")).isTrue();
        assertThat(moot("both", "q")).isFalse();
    }
}
