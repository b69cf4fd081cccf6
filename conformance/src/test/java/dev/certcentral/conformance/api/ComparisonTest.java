package dev.certcentral.conformance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Breaks are found, and only breaks. */
public class ComparisonTest {

    /** As it was. */
    public interface Before {
        /** Doors. */
        class Door {
            /** Everybody's. */
            public static final int COUNT = 1;

            /** Opens. */
            public boolean open(String key) {
                return !key.isEmpty();
            }

            /** Closes. */
            protected void close() {}

            void hidden() {}
        }

        /** Locks. */
        interface Lock {}
    }

    /** As it is. */
    public interface After {
        /** Doors. */
        class Door {
            /** Everybody's. */
            public static final long COUNT = 1;

            /** Takes the key of a class above. */
            public boolean open(Object key) {
                return !key.toString().isEmpty();
            }

            /** Closes. */
            protected void close() {}

            /** New. */
            public void knock() {}
        }

        /** Locks. */
        interface Lock {
            /** New, and others would have to write it. */
            void turn();
        }
    }

    private static SortedSet<String> lines(Class<?>... types) {
        SortedSet<String> lines = new TreeSet<>();
        String place = ComparisonTest.class.getName() + "$";
        for (String line : Signatures.of(new ClassFileImporter().importClasses(types))) {
            lines.add(line.replace(place + "Before$", "").replace(place + "After$", ""));
        }
        return lines;
    }

    private static final SortedSet<String> BEFORE = lines(Before.Door.class, Before.Lock.class);
    private static final SortedSet<String> AFTER = lines(After.Door.class, After.Lock.class);

    @Test
    void onlyWhatCallersSeeIsWrittenDown() {
        assertThat(BEFORE)
                .containsExactly(
                        "Door : public static class extends java.lang.Object",
                        "Door#<init>() : public void",
                        "Door#COUNT : final public static int",
                        "Door#close() : protected void",
                        "Door#open(java.lang.String) : public boolean",
                        "Lock : abstract public static interface");
    }

    @Test
    void whatIsGoneAndWhatIsDemandedBreaks() {
        assertThat(Comparison.of(BEFORE, AFTER, false).breaks())
                .containsExactly(
                        "Door#COUNT : final public static int",
                        "Door#open(java.lang.String) : public boolean",
                        "Lock#turn() : abstract public void");
    }

    @Test
    void generatedInterfacesMayGrow() {
        assertThat(Comparison.of(BEFORE, AFTER, true).demanded()).isEmpty();
    }

    @Test
    void additionsBreakNothing() {
        SortedSet<String> more = new TreeSet<>(BEFORE);
        more.add("Door#knock() : public void");
        assertThat(Comparison.of(BEFORE, more, false).breaks()).isEmpty();
    }
}
