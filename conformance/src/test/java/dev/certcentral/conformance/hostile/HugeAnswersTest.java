package dev.certcentral.conformance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers, texts, names, lists and nesting of absurd size. Nothing is measured in seconds: an answer is read once, from its
 * beginning to its end, with memory in proportion to it, on a small stack.
 */
class HugeAnswersTest {

    private static final int SMALL_STACK = 384 * 1024;
    private static final long BYTES_FOR_ONE = 60;
    private static final long BYTES_ANYWAY = 1 << 20;

    /** As large as a body may be that is put into every place. */
    private static Map<String, String> large(int size) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("a number of many digits", "9".repeat(size));
        values.put("a fraction of many digits", "0." + "3".repeat(size));
        values.put("an exponent of many digits", "1e" + "9".repeat(size));
        values.put("a long text", '"' + "x".repeat(size) + '"');
        values.put("a long text of escapes", '"' + "\\u00e9".repeat(size / 6) + '"');
        values.put("a text with a number of many digits", '"' + "9".repeat(size) + '"');
        values.put("arrays in arrays", Odd.arrays(size / 2));
        values.put("objects in objects", Odd.objects(size / 6));
        values.put("arrays that never end", "[".repeat(size));
        values.put("many nulls", "[null" + ",null".repeat(size / 5) + "]");
        values.put("many members", "{\"a\":1" + ",\"a\":1".repeat(size / 6) + "}");
        return values;
    }

    static List<Answers.Kind> kinds() {
        return Answers.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void largeValuesAnywhereAreReadOrRefused(Answers.Kind kind) {
        new Mutator(kind.full()).replaced(large(20_000), mutant -> modest(kind, mutant.what(), mutant.json()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hugeUnknownMembersAreKeptOrRefused(Answers.Kind kind) {
        large(1_000_000).forEach((what, value) -> {
            modest(kind, what, "{\"new\":" + value + ",\"id\":7}");
            modest(kind, what, value);
        });
        modest(kind, "a long name", "{\"" + "n".repeat(1_000_000) + "\":1}");
        modest(kind, "a long name of no value", "{\"" + "n".repeat(1_000_000) + "\":[}");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void manyMembersAreKept(Answers.Kind kind) {
        StringBuilder members = new StringBuilder("{\"id\":7,\"orders\":[]");
        for (int i = 0; i < 50_000; i++) {
            members.append(",\"n").append(i).append("\":").append(i);
        }
        modest(kind, "many unknown members", members.append('}').toString());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nestingIsReadToItsLimitAndRefusedBeyond(Answers.Kind kind) {
        ObjectNode full = kind.full();
        for (int depth : new int[] {1, 10, 250}) {
            for (String nested : List.of(Odd.arrays(depth), Odd.objects(depth))) {
                assertThat(Reading.of(kind, extended(full, nested)).accepted())
                        .as("%s levels", depth)
                        .isTrue();
            }
        }
        for (int depth : new int[] {251, 300, 100_000}) {
            for (String nested : List.of(Odd.arrays(depth), Odd.objects(depth))) {
                Reading reading = Reading.of(kind, extended(full, nested));
                assertThat(reading.wrongShape()).as("%s levels", depth).isTrue();
                assertThat(reading.refusal()).hasMessageContaining("250 levels").hasMessageContaining("at $.new");
            }
        }
    }

    private static String extended(ObjectNode full, String value) {
        return full.toString().replaceFirst("}$", ",\"new\":" + value + "}");
    }

    /** Reads on a small stack, counts bytes and memory. */
    private static void modest(Answers.Kind kind, String what, String json) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread reader = new Thread(null, () -> measured(kind, json), "reader", SMALL_STACK);
        reader.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        reader.start();
        try {
            reader.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (failure.get() != null) {
            throw new AssertionError(kind + ": " + what, failure.get());
        }
    }

    private static void measured(Answers.Kind kind, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Counted source = new Counted(new Buffer().write(bytes));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Reading.of(kind, Okio.buffer(source));
        long used = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(source.count).as("bytes read").isLessThanOrEqualTo(bytes.length);
        assertThat(used)
                .as("bytes of memory for %s", bytes.length)
                .isLessThan(bytes.length * BYTES_FOR_ONE + BYTES_ANYWAY);
    }

    /** Counts what is read. */
    private static final class Counted extends ForwardingSource {
        private long count;

        Counted(Buffer buffer) {
            super(buffer);
        }

        @Override
        public long read(Buffer sink, long byteCount) throws IOException {
            long read = super.read(sink, byteCount);
            count += Math.max(0, read);
            return read;
        }
    }
}
