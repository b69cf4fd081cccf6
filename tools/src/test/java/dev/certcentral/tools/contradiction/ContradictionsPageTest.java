package dev.certcentral.tools.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about contradictions and the table of finders say the same. */
class ContradictionsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");

    @Test
    void everyCodeIsDocumentedOnce() throws IOException {
        String page = Files.readString(Path.of("../docs/contradictions.md"));
        List<String> documented =
                ROW.matcher(page).results().map(row -> row.group(1)).toList();
        assertThat(documented).containsExactlyElementsOf(Contradictions.codes());
    }
}
