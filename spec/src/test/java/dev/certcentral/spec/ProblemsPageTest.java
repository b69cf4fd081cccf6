package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.rule.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about problems and the tables of codes say the same. */
class ProblemsPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\|");
    private static final Pattern CODE =
            Pattern.compile("(?:rror|arning|RefusedYaml|unique)\\(\\s*(?:api,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    @Test
    void everyCodeIsDocumentedOnce() throws IOException {
        List<String> documented = codes(ROW, Files.readString(Path.of("../docs/problems.md")));
        List<String> known = new ArrayList<>(ApiLoader.codes());
        known.addAll(Lint.codes());
        assertThat(documented).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void tableOfTheLoaderHoldsEveryCodeInItsSources() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String part : List.of("load", "yaml")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/certcentral/spec", part))) {
                for (Path file : files.toList()) {
                    written.addAll(codes(CODE, Files.readString(file)));
                }
            }
        }
        assertThat(written).isSubsetOf(ApiLoader.codes()).hasSizeGreaterThan(40);
    }

    @Test
    void tableOfTheLoaderIsSorted() {
        assertThat(ApiLoader.codes()).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> {
                    var matcher = pattern.matcher(found);
                    matcher.find();
                    return matcher.group(1);
                })
                .toList();
    }
}
