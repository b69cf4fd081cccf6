package dev.certcentral.conformance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Callers of the last release still compile and link. The baseline is what they could see: one file a module, written anew for each
 * release with {@code -Dapi.refresh=true}. Until then, a break is accepted by a line in {@code accepted.txt} with the reason
 * above it.
 */
class ApiBaselineTest {

    private static final Path BASELINE = Path.of("src", "test", "resources", "api");

    /** Packages of the sandbox that are public for its own sake only. */
    private static final String[] SANDBOX = {
        "dev.certcentral.sandbox", "dev.certcentral.sandbox.faults", "dev.certcentral.sandbox.junit"
    };

    private static SortedSet<String> current(String module) {
        ClassFileImporter importer =
                new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
        SortedSet<String> lines = Signatures.of(importer.importPackages("dev.certcentral." + module));
        if (module.equals("sandbox")) {
            lines.removeIf(
                    line -> List.of(SANDBOX).stream().noneMatch(name -> line.matches("\\Q" + name + "\\E\\.[A-Z].*")));
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"runtime", "client", "sandbox"})
    void callersOfTheLastReleaseAreServed(String module) throws Exception {
        SortedSet<String> now = current(module);
        Path file = BASELINE.resolve(module + ".txt");
        if (Boolean.getBoolean("api.refresh")) {
            Files.write(file, now);
        }
        SortedSet<String> breaks = Comparison.of(new TreeSet<>(Files.readAllLines(file)), now, module.equals("client"))
                .breaks();
        breaks.removeAll(accepted());
        assertThat(breaks)
                .as("breaks callers of the last release; keep it, or accept it in %s with a reason", BASELINE)
                .isEmpty();
    }

    /** Each accepted line is a break, and a comment above it says why. */
    @Test
    void acceptedBreaksAreBreaksAndHaveReasons() throws Exception {
        SortedSet<String> breaks = new TreeSet<>();
        for (String module : List.of("runtime", "client", "sandbox")) {
            SortedSet<String> before = new TreeSet<>(Files.readAllLines(BASELINE.resolve(module + ".txt")));
            breaks.addAll(Comparison.of(before, current(module), module.equals("client"))
                    .breaks());
        }
        assertThat(breaks).containsAll(accepted());
    }

    private static List<String> accepted() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean reason = false;
        for (String line : Files.readAllLines(BASELINE.resolve("accepted.txt"))) {
            if (line.startsWith("#")) {
                reason = true;
            } else if (line.isBlank()) {
                reason = false;
            } else {
                assertThat(reason)
                        .as("a comment above `%s` says why it is accepted", line)
                        .isTrue();
                lines.add(line);
            }
        }
        return lines;
    }
}
