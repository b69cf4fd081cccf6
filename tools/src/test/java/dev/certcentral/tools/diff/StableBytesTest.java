package dev.certcentral.tools.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.Certspec;
import dev.certcentral.tools.diff.mutate.SpecMutator;
import dev.certcentral.tools.diff.mutate.SpecTexts;
import dev.certcentral.tools.diff.truth.Specs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same two states give the same bytes in every process, proofs included: immutable sets and maps do not. */
class StableBytesTest {

    private static final long SEED = 7;
    private static final int MUTATIONS = 40;

    @TempDir
    Path work;

    @Test
    void everyProcessPrintsTheSame() throws Exception {
        SpecTexts before = Specs.kitchen();
        SpecTexts after = before.copy();
        for (long seed = SEED; seed < SEED + MUTATIONS; seed++) {
            SpecTexts tried = after.copy();
            new SpecMutator(seed).change(tried);
            if (tried.api().isPresent()) {
                after.become(tried);
            }
        }
        write(before, work.resolve("before"));
        write(after, work.resolve("after"));
        String first = diff();
        assertThat(first).contains("\"rule\"").contains("\"proof\"");
        assertThat(List.of(diff(), diff())).as("seed " + SEED).containsOnly(first);
    }

    private static void write(SpecTexts specs, Path folder) throws IOException {
        for (Map.Entry<String, String> file : specs.texts().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private String diff() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Certspec.class.getName(),
                        "diff",
                        "before",
                        "after",
                        "--format",
                        "json")
                .directory(work.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        return printed;
    }
}
