package dev.certcentral.runtime.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hiding takes a time in proportion to the text, whatever a server fills it with. */
class HidingCostTest {

    private static final int SMALL = 16 * 1024;
    private static final int FACTOR = 16;
    private static final int REPEATS = 5;

    /** Far from one, the factor of what is linear, and from {@link #FACTOR}, that of what grows with the square. */
    private static final int TOLERATED = 5;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "&#",
                "&#x73",
                "&amp",
                "%",
                "%73",
                "\\",
                "\\u0073",
                "\\n",
                "s",
                " -",
                "secret number ",
                "***"
            })
    void costIsInProportionToTheText(String piece) {
        String small = piece.repeat(SMALL / piece.length());
        String large = piece.repeat(FACTOR * SMALL / piece.length());
        long one = Math.max(best(small), 1_000_000); // a millisecond, so that nothing is divided by noise
        long many = best(large);
        assertThat(many / FACTOR).as("nanoseconds for a part, alone %s", one).isLessThan(TOLERATED * one);
    }

    /** CPU time of the quickest of several: other processes do not count, and neither does compiling. */
    private static long best(String text) {
        Secrets secrets = new Secrets();
        secrets.secret("secret number 1");
        secrets.text("text number 2");
        long best = Long.MAX_VALUE;
        for (int i = 0; i < REPEATS; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            secrets.hideAll(text);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - before);
        }
        return best;
    }
}
