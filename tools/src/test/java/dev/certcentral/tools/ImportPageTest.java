package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.page.RemarkCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page about imports and the table of remarks say the same. */
class ImportPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (info|warning|error) \\|");

    @Test
    void everyRemarkIsDocumentedOnceWithItsSeverity() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(Path.of("../docs/import.md")))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        List<String> known = Arrays.stream(RemarkCode.values())
                .map(code -> code.code() + " " + code.at(1, "").severity().word())
                .toList();
        assertThat(documented).containsExactlyElementsOf(known);
    }
}
