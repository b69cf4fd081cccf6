package dev.certcentral.processor.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which sources each kind of edit has compiled again, and what else starts a compilation of everything. */
class CompiledSourcesTest {

    private static final SmallSpecs THREE =
            new SmallSpecs(new TreeMap<>(Map.of("bake", 0, "cook", 0, "deliver", 1)), 0, 0);

    @TempDir
    Path project;

    private Set<String> after(SmallSpecs specs, String... options) throws IOException {
        Path classes = Files.createDirectories(project.resolve("classes/kitchen"));
        FileTime longAgo = FileTime.fromMillis(0);
        try (var files = Files.list(classes)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, longAgo);
            }
        }
        specs.write(project.resolve("specs"));
        try (Javac javac = new Javac()) {
            Javac.Outcome outcome = javac.compile(project, Javac.DESK, options);
            assertThat(outcome.succeeded()).as("%s", outcome.messages()).isTrue();
            assertThat(outcome.errorTypes()).isEmpty();
        }
        Set<String> fresh = new TreeSet<>();
        try (var files = Files.list(classes)) {
            for (Path file : files.toList()) {
                if (!Files.getLastModifiedTime(file).equals(longAgo)) {
                    fresh.add(file.getFileName().toString().replaceFirst("(\\$.*)?\\.class", ""));
                }
            }
        }
        fresh.remove("package-info");
        return fresh;
    }

    private static SmallSpecs with(String operation, int variant) {
        TreeMap<String, Integer> operations = new TreeMap<>(THREE.operations());
        operations.put(operation, variant);
        return new SmallSpecs(operations, THREE.placed(), THREE.card());
    }

    @Test
    void nothingIsCompiledWithoutAnEdit() throws Exception {
        assertThat(after(THREE)).contains("BakeOrder", "KitchenJson", "Placed");
        assertThat(after(THREE)).isEmpty();
    }

    @Test
    void otherWordsReachTheGroupThatSaysThem() throws Exception {
        after(THREE);
        assertThat(after(with("bake", 2))).doesNotContain("CookOrder", "DeliverOrder", "Placed", "Table");
    }

    @Test
    void aParameterReachesItsOperation() throws Exception {
        after(THREE);
        assertThat(after(with("bake", 4)))
                .contains("BakeOrder", "BakeOrderChecks")
                .doesNotContain("CookOrder", "CookOrderChecks", "DeliverOrder", "Placed", "Card", "Table");
    }

    @Test
    void aSharedTypeReachesWhatUsesIt() throws Exception {
        after(THREE);
        assertThat(after(new SmallSpecs(THREE.operations(), 0, 3)))
                .contains("Card", "BakeOrder", "CookOrder", "DeliverOrder")
                .doesNotContain("Placed");
    }

    @Test
    void aLibraryOrAnOptionReachesEverything() throws Exception {
        Set<String> all = after(THREE);
        assertThat(after(THREE, "--release", "17", "-Asomething=else")).isEqualTo(all);
    }

    @Test
    void movedSpecsReachNothing() throws Exception {
        after(THREE);
        THREE.write(project.resolve("moved"));
        assertThat(after(THREE, "-Acertspec.dir=" + project.resolve("moved"))).isEmpty();
    }
}
