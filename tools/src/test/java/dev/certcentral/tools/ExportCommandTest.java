package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KITCHEN = "src/test/resources/golden/export/spec";

    @TempDir
    Path folder;

    @Test
    void printsTheSchemaOfOneBody() throws Exception {
        Run run = Run.of("export", "json-schema", "meals", "--spec", KITCHEN);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("}\n");
        assertThat(JSON.readTree(run.out()).path("title").textValue()).isEqualTo("MealOrder");
        Run answer = Run.of("export", "json-schema", "meals", "--direction", "response", "--spec", KITCHEN);
        assertThat(JSON.readTree(answer.out()).path("$ref").textValue()).isEqualTo("#/$defs/MealPlaced");
    }

    @Test
    void writesTheSchemasOfAllBodiesIntoAFolder() throws Exception {
        Path out = folder.resolve("new/schemas");
        assertThat(Run.of("export", "json-schema", "--out", out.toString(), "--spec", KITCHEN))
                .isEqualTo(new Run(0, "", ""));
        Run.of("export", "json-schema", "--direction", "response", "--out", out.toString(), "--spec", KITCHEN);
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "deliver.request.schema.json",
                            "deliver.response.schema.json",
                            "find_meals.response.schema.json",
                            "order_meal.request.schema.json",
                            "order_meal.response.schema.json");
        }
        assertThat(Files.readString(out.resolve("order_meal.request.schema.json")))
                .isEqualTo(Run.of("export", "json-schema", "order_meal", "--spec", KITCHEN)
                        .out());
    }

    @ParameterizedTest
    @CsvSource({"'', 3.1.0", "--version 3.1, 3.1.0", "--version 3.0, 3.0.3"})
    void writesOpenApi(String option, String version) throws Exception {
        Path out = folder.resolve("api.json");
        String line = "export openapi --spec " + KITCHEN + " --out " + out + " " + option;
        assertThat(Run.of(line.trim().split(" "))).isEqualTo(new Run(0, "", ""));
        assertThat(JSON.readTree(out.toFile()).path("openapi").textValue()).isEqualTo(version);
    }

    /** The schema in the manual is what users build on. */
    @Test
    void theListOfWhatCannotBeSaidLooksAsTheManualSays() throws Exception {
        String manual = Files.readString(Path.of("../docs/export.md"));
        Matcher block = Pattern.compile("```json\\n(\\{\\s+\"\\$schema\".*?)```", Pattern.DOTALL)
                .matcher(manual);
        assertThat(block.find()).isTrue();
        for (String spec : List.of("", " --spec " + KITCHEN)) {
            for (String command : List.of("openapi", "openapi --version 3.0", "json-schema --out " + folder)) {
                Path list = folder.resolve("gaps.json");
                String line = "export " + command + " --not-expressible " + list + spec;
                assertThat(Run.of(line.split(" ")).exitCode()).isZero();
                JsonNode document = JSON.readTree(list.toFile());
                assertThat(document.path("not_expressible").size()).as(line).isPositive();
                assertThat(new ValidatorFactory()
                                .withJsonNodeFactory(new JacksonNode.Factory())
                                .validate(block.group(1), document)
                                .getErrors())
                        .as(line)
                        .isEmpty();
            }
        }
    }

    @Test
    void refusesWhatHasNoBody() {
        Run run = Run.of("export", "json-schema", "menu", "--direction", "response", "--spec", KITCHEN);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("The response of `menu` has no JSON body; these have: deliver, find_meals, order_meal\n");
        assertThat(Run.of("export", "json-schema", "menu", "--spec", KITCHEN).err())
                .isEqualTo("The request of `menu` has no JSON body; these have: deliver, order_meal\n");
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        Run run = Run.of("export", "openapi", "--spec", KITCHEN, "--out", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("`" + folder + "` cannot be written: ");
    }
}
