package dev.certcentral.benchmarks.run;

import dev.certcentral.client.EuQwacPsd2Order;
import dev.certcentral.runtime.check.Checks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whether our classes are those that users get: not rewritten by a tool that counts, mutates or fuzzes. */
final class MeasuredClasses {

    /** What such tools leave in the class files they rewrite. */
    private static final String[] TRACES = {"$jacoco", "org/pitest/", "com/code_intelligence/jazzer"};

    private MeasuredClasses() {}

    static List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Class<?> type : List.of(Checks.class, EuQwacPsd2Order.class)) {
            try (InputStream file = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                faults.addAll(file == null ? List.of() : faults(type.getName(), file.readAllBytes()));
            }
        }
        return faults;
    }

    static List<String> faults(String name, byte[] classFile) {
        String text = new String(classFile, StandardCharsets.ISO_8859_1);
        List<String> faults = new ArrayList<>();
        for (String trace : TRACES) {
            if (text.contains(trace)) {
                faults.add("`" + name + "` was rewritten by a tool (`" + trace
                        + "`); build again: ./mvnw -q -DskipTests clean package");
            }
        }
        return faults;
    }
}
