package dev.certcentral.tools.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected outputs. {@code -Dgolden.refresh=true} writes them anew; look at the difference before committing. */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/dev/certcentral/tools/diff/words");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        Path golden = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, actual);
        }
        assertThat(golden).as("run the test with -Dgolden.refresh=true").exists();
        assertThat(actual).as(golden.toString()).isEqualTo(Files.readString(golden));
    }
}
