package dev.certcentral.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A complete small client as text. After a change that is meant, run the test with {@code -Dgolden.refresh=true} and read the
 * difference.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "client");

    @Test
    void generatedClientIsTheOneThatWasReviewed() throws Exception {
        Compilation compilation = Clients.compile(Clients.resource("golden/specs"));
        CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
        Map<String, String> generated = Clients.generated(compilation);
        if (Boolean.getBoolean("golden.refresh")) {
            refresh(generated);
        }
        assertThat(names()).isEqualTo(generated.keySet());
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path golden = GOLDEN.resolve(file.getKey() + ".txt");
            if (!Files.exists(golden)) {
                fail("missing golden " + golden + "; run with -Dgolden.refresh=true");
            }
            assertThat(file.getValue())
                    .as("%s; if the change is meant, run with -Dgolden.refresh=true", golden)
                    .isEqualTo(Files.readString(golden));
        }
    }

    private static Set<String> names() throws Exception {
        if (!Files.isDirectory(GOLDEN)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.txt$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void refresh(Map<String, String> generated) throws Exception {
        Files.createDirectories(GOLDEN);
        for (String old : names()) {
            Files.delete(GOLDEN.resolve(old + ".txt"));
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(GOLDEN.resolve(file.getKey() + ".txt"), file.getValue());
        }
    }
}
