package dev.certcentral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about generated code lists every code that the processor itself can print. */
class GeneratedJavaPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+(?:-[a-z]+)*)` \\|");
    private static final Pattern CODE = Pattern.compile("\"\\[([a-z-]+)] |error\\(\\s*\"([a-z-]+)\"");

    @Test
    void everyCodeOfTheProcessorIsDocumented() throws IOException {
        TreeSet<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(written::add);
            }
        }
        String page = Files.readString(Path.of("../docs/generated-java.md"));
        String codes = page.substring(page.indexOf("## What stops the processor"));
        assertThat(ROW.matcher(codes)
                        .results()
                        .map((MatchResult row) -> row.group(1))
                        .collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(written);
    }
}
