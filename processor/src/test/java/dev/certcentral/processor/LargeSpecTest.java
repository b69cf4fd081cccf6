package dev.certcentral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects with a thousand members become Java that a compiler takes. */
class LargeSpecTest {

    @TempDir
    Path specs;

    @Test
    void aThousandMembersCompile() throws Exception {
        Files.createDirectories(specs.resolve("types"));
        Files.createDirectories(specs.resolve("operations"));
        Files.writeString(
                specs.resolve("api.yaml"),
                "api: big\ntitle: Big\nabout: Big.\nservers: {main: {title: Main, url: https://big.example}}\n");
        StringBuilder request = new StringBuilder("operation: ask\nhttp: POST /ask\ngroup: calls\nrequest: Question\n"
                + "response: Answer\nabout: Asks.\nparameters:\n");
        StringBuilder answer = new StringBuilder("type: Answer\nabout: Answers.\nparameters:\n");
        for (int i = 0; i < 1_000; i++) {
            request.append("  m")
                    .append(i)
                    .append(": {max_length: 40, format: email, required: ")
                    .append(i % 3 == 0 ? "yes" : "no")
                    .append(", about: Member.}\n");
            answer.append("  m")
                    .append(i)
                    .append(": {type: ")
                    .append(i % 2 == 0 ? "integer" : "string")
                    .append(", required: ")
                    .append(i % 3 == 0 ? "yes" : "no")
                    .append(", about: Member.}\n");
        }
        Files.writeString(specs.resolve("operations/ask.yaml"), request);
        Files.writeString(specs.resolve("types/Answer.yaml"), answer);
        Compilation compilation = Clients.compile(specs);
        assertThat(Clients.complaints(compilation)).isEmpty();
    }
}
