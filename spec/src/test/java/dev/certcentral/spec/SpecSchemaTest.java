package dev.certcentral.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.yaml.YamlNode;
import dev.certcentral.spec.yaml.YamlReader;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas that editors use say the same as the loader about the structure of files. What lies beyond them, such as
 * references between files, they accept; where that makes a code of {@link #STRUCTURAL} slip through, the case says why in
 * {@code beyond-schema.txt}.
 */
class SpecSchemaTest {

    private static final Set<String> STRUCTURAL = Set.of(
            "unknown-key",
            "missing-key",
            "wrong-type",
            "bad-name",
            "bad-http",
            "bad-url",
            "unknown-format",
            "no-effect",
            "several-effects");

    private final Validator validator = validator();

    private static Validator validator() {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new YamlJsonNode.Factory())
                .createValidator();
        for (String name : List.of("type", "operation", "api", "page")) {
            validator.registerSchema(uri(name), schema(name));
        }
        return validator;
    }

    private static URI uri(String name) {
        return URI.create("https://schema.example/" + name + ".schema.json");
    }

    private static String schema(String name) {
        try (InputStream in =
                SpecSchemaTest.class.getResourceAsStream("/dev/certcentral/spec/schema/" + name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> schemasAgreeWithTheLoader() throws IOException {
        return CorpusCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> compare(c)));
    }

    private void compare(CorpusCase c) throws IOException {
        boolean structural = c.expected()
                .lines()
                .anyMatch(line -> STRUCTURAL.contains(line.substring(line.indexOf('[') + 1, line.indexOf(']'))));
        boolean expected = !structural || c.isBeyondSchema();
        List<String> complaints = complaints(c.specs());
        assertThat(complaints.isEmpty())
                .as("%s: %s%n%s", c.name(), complaints, c.expected())
                .isEqualTo(expected);
    }

    @Test
    void certcentralSpecsFit() throws Exception {
        assertThat(complaints(SpecFolder.onClassPath(getClass().getClassLoader(), "certcentral")))
                .isEmpty();
    }

    @Test
    void schemaKnowsEveryFormat() {
        String formats = schema("type").lines().map(String::strip).reduce("", String::concat);
        assertThat(formats)
                .contains("\"enum\": ["
                        + String.join(
                                ",",
                                Arrays.stream(Format.values())
                                        .map(format -> '"' + format.word() + '"')
                                        .toList())
                        + "]");
    }

    private List<String> complaints(SpecFolder specs) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (String file : specs.files()) {
            Optional<String> kind = kind(file);
            Optional<YamlNode> node = kind.flatMap(k -> read(specs, file));
            if (node.isPresent()) {
                validator.validate(uri(kind.get()), new YamlJsonNode(node.get(), "")).getErrors().stream()
                        .map(error -> file + ": " + words(error))
                        .forEach(complaints::add);
            }
        }
        return complaints;
    }

    private static String words(Error error) {
        return error.getInstanceLocation() + " " + error.getError();
    }

    private static Optional<YamlNode> read(SpecFolder specs, String file) {
        try {
            return YamlReader.read(file, specs.read(file), new Problems());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> kind(String file) {
        if (file.equals("api.yaml")) {
            return Optional.of("api");
        }
        if (file.matches("types/[^/]+\\.yaml")) {
            return Optional.of("type");
        }
        if (file.matches("operations/[^/]+\\.page\\.yaml")) {
            return Optional.of("page");
        }
        return file.matches("operations/[^/]+\\.yaml") ? Optional.of("operation") : Optional.empty();
    }
}
