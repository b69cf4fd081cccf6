package dev.certcentral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Specs as large as is allowed become Java that a compiler takes. */
class LargeSpecTest {

    private static final int MOST = 1_000;

    @TempDir
    Path specs;

    @BeforeEach
    void api() throws IOException {
        write(
                "api.yaml",
                "api: big\ntitle: Big\nabout: Big.\nservers: {main: {title: Main, url: https://big.example}}\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = specs.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static String lines(int n, IntFunction<String> line) {
        return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private void compiles() {
        Compilation compilation = Clients.compile(specs);
        assertThat(Clients.complaints(compilation)).isEmpty();
    }

    @Test
    void objectsWithAsManyMembersAsAllowedCompile() throws Exception {
        write(
                "operations/ask.yaml",
                "operation: ask\nhttp: POST /ask\ngroup: calls\nrequest: Question\nresponse: Answer\nabout: Asks.\nparameters:\n"
                        + lines(
                                MOST,
                                i -> "  m" + i + ": {max_length: 40, format: email, required: "
                                        + (i % 3 == 0 ? "yes" : "no") + ", about: Member.}"));
        write(
                "operations/tell.yaml",
                "operation: tell\nhttp: POST /tell\ngroup: calls\nrequest: Story\nabout: Tells.\nparameters:\n"
                        + lines(
                                MOST,
                                i -> "  m" + i + ": {type: 'integer[]', min: 1, max: 9, max_items: 5, required: yes,"
                                        + " about: Member.}"));
        write(
                "types/Answer.yaml",
                "type: Answer\nabout: Answers.\nparameters:\n"
                        + lines(
                                MOST,
                                i -> "  m" + i + ": {type: " + (i % 2 == 0 ? "integer" : "'string[]'") + ", required: "
                                        + (i % 3 == 0 ? "yes" : "no") + ", about: Member.}"));
        compiles();
    }

    @Test
    void asManyRulesAndValuesAsAllowedCompile() throws Exception {
        String values = IntStream.range(0, MOST).mapToObj(i -> "v" + i).collect(Collectors.joining(", ", "[", "]"));
        write(
                "operations/ask.yaml",
                "operation: ask\nhttp: POST /ask\ngroup: calls\nrequest: Question\nresponse: Answer\nabout: Asks.\nparameters:\n"
                        + "  inner: {about: I., parameters: {kind: {values: " + values + ", about: K.}}}\n"
                        + lines(100, i -> "  m" + i + ": {about: Member.}") + "rules:\n"
                        + lines(
                                MOST - 1,
                                i -> "  - {id: r" + i + ", says: A., when: {inner.kind: v" + i
                                        + "}, at_least_one: [m1, m2, m3, m4, m" + (5 + i % 90) + "]}")
                        + "  - {id: last, says: A., when: {inner.kind: " + values + "}, require: ["
                        + IntStream.range(0, 99).mapToObj(i -> "m" + i).collect(Collectors.joining(", ")) + "]}\n");
        write(
                "types/Answer.yaml",
                "type: Answer\nabout: A.\nparameters: {kind: {values: " + values + ", about: K.}}\n");
        compiles();
    }

    @Test
    void aFullGroupAndALargeChoiceCompile() throws Exception {
        for (int i = 0; i < 500; i++) {
            write(
                    "operations/o" + i + ".yaml",
                    "operation: o" + i + "\nhttp: GET /o" + i + "/{id}\ngroup: calls\nrequest: Request" + i
                            + "\nabout: Asks.\npath: {id: {type: integer, required: yes, about: Id.}}\n"
                            + "query: {since: {about: Since.}}\nresponse: Answer\n");
        }
        write("types/Answer.yaml", "type: Answer\nabout: A.\nparameters: {a: {about: A.}}\n");
        write(
                "operations/choose.yaml",
                "operation: choose\nhttp: POST /choose\ngroup: choices\nrequest: Choose\nabout: Chooses.\nparameters:\n"
                        + "  by: {values: [x, y], required: yes, about: By.}\n"
                        + lines(100, i -> "  m" + i + ": {type: integer, required: conditional, about: M.}")
                        + "choices:\n  way: {by: by, about: A., options: {y: [], x: ["
                        + IntStream.range(0, 100).mapToObj(i -> "m" + i).collect(Collectors.joining(", ")) + "]}}\n");
        compiles();
    }
}
