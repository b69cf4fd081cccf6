package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private String spec = "";

    @BeforeEach
    void write() throws Exception {
        spec = SpecFiles.write(folder).toString();
    }

    private static String entry(
            String path,
            String type,
            String required,
            String allowed,
            String fallback,
            String limits,
            String format,
            boolean sensitive,
            String about) {
        String[] limit = limits.split(",");
        return String.format(
                "{\"path\":\"%s\",\"type\":\"%s\",\"required\":\"%s\",\"allowed\":%s,\"default\":%s,\"min\":%s,"
                        + "\"max\":%s,\"maxLength\":%s,\"maxItems\":%s,\"format\":%s,\"sensitive\":%s,\"rows\":[],"
                        + "\"about\":\"%s\"}",
                path, type, required, allowed, fallback, limit[0], limit[1], limit[2], limit[3], format, sensitive,
                about);
    }

    @Test
    void printsEveryKeyOfEveryParameterInTheOrderOfThePage() throws Exception {
        Run run = Run.of("table", "new_thing", "--spec", spec, "--format", "json");
        String none = "null,null,null,null";
        List<String> expected = List.of(
                entry(
                        "mode",
                        "string",
                        "required",
                        "[\"fast\",\"slow\"]",
                        "\"fast\"",
                        none,
                        "null",
                        false,
                        "How | fast."),
                entry("size", "integer|string", "optional", "[10,\"xl\"]", "null", none, "null", false, "Size."),
                entry("count", "integer", "optional", "[]", "3", "1,9,null,null", "null", false, "How many."),
                entry("level", "integer", "optional", "[1,2]", "null", none, "null", false, "Level."),
                entry("gift", "integer", "optional", "[0,1]", "0", none, "null", false, "Gift."),
                entry("loud", "string", "optional", "[\"0\",\"1\"]", "\"1\"", none, "null", false, "Loud."),
                entry("keep", "boolean", "optional", "[true,false,null]", "null", none, "null", true, "Keep."),
                entry("until", "string", "optional", "[]", "null", none, "\"dd MMM yyyy\"", false, "Last day."),
                entry(
                        "tags",
                        "array",
                        "optional",
                        "[\"a\",\"b\"]",
                        "[\"a\"]",
                        "null,null,null,2",
                        "null",
                        false,
                        "Tags."),
                entry("people", "array", "conditional", "[]", "null", none, "null", false, "People."),
                entry(
                        "people[].email",
                        "string",
                        "required",
                        "[]",
                        "null",
                        "null,null,40,null",
                        "\"email\"",
                        false,
                        "E-mail."));
        List<String> actual = new ArrayList<>();
        JSON.readTree(run.out()).forEach(node -> actual.add(node.toString()));
        assertThat(actual).containsExactlyElementsOf(expected);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void printsTheResponse() throws Exception {
        Run run = Run.of("table", "new_thing", "--direction", "response", "--spec", spec, "--format", "json");
        assertThat(JSON.readTree(run.out()).findValuesAsText("path")).containsExactly("id");
    }

    @Test
    void printsMarkdownForPeople() {
        Run run = Run.of("table", "order_thing", "--spec", spec);
        assertThat(run.out())
                .startsWith(
                        "# new_thing: request\n\n`POST /things/new_thing`, operation `order_thing`. Orders a thing.\n\n"
                                + "| Parameter | Type | Required | Limits | Rows | About |\n|---|---|---|---|---|---|\n"
                                + "| `mode` | string | required | one of fast, slow; default fast |  | How \\| fast. |\n")
                .contains("| `size` | integer\\|string | optional | one of 10, xl |  | Size. |\n")
                .contains("| `keep` | boolean | optional | one of true, false, null; secret |  | Keep. |\n")
                .endsWith("| `people[].email` | string | required | email; up to 40 characters |  | E-mail. |\n");
    }

    @Test
    void suggestsANameAndListsAll() {
        Run run = Run.of("table", "new_thin", "--spec", spec);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("There is no operation `new_thin`; did you mean `new_thing`?\nOperations:\n"
                        + "  new_thing (order_thing): POST /things/new_thing\n");
    }

    @Test
    void asksForTheIdWhenSeveralOperationsEndAlike() throws Exception {
        SpecFiles.write(
                folder,
                "operations/get.yaml",
                "operation: get_thing\nhttp: GET /things/new_thing\ngroup: things\nabout: Reads.\nresponse: ThingPlaced\n");
        Run run = Run.of("table", "new_thing", "--spec", spec);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("""
                        Several operations end in `new_thing`; name one by its id:
                          new_thing (get_thing): GET /things/new_thing
                          new_thing (order_thing): POST /things/new_thing
                        """);
        assertThat(Run.of("table", "get_thing", "--direction", "response", "--spec", spec)
                        .exitCode())
                .isZero();
    }

    private static final String PARTS = """
            group: parts
            about: Does it to a part.
            path: {thing_id: {type: integer, required: yes, about: Number of the thing.}}
            """;

    @Test
    void pathsWithPlaceholdersAreNamedByIdOrByAnEndingOfTheirOwn() throws Exception {
        SpecFiles.write(folder, "operations/a.yaml", "operation: info\nhttp: GET /things/{thing_id}\n" + PARTS);
        SpecFiles.write(folder, "operations/b.yaml", "operation: stop\nhttp: PUT /things/{thing_id}/status\n" + PARTS);
        SpecFiles.write(folder, "operations/c.yaml", "operation: end\nhttp: PUT /parts/{thing_id}/status\n" + PARTS);
        SpecFiles.write(folder, "operations/d.yaml", "operation: paint\nhttp: PUT /parts/{thing_id}/color\n" + PARTS);
        assertThat(Run.of("table", "info", "--spec", spec).out()).startsWith("# info: request\n");
        assertThat(Run.of("table", "color", "--spec", spec).out()).startsWith("# paint: request\n");
        Run status = Run.of("table", "status", "--spec", spec);
        assertThat(status.exitCode()).isEqualTo(2);
        assertThat(status.err()).isEqualTo("""
                        Several operations end in `status`; name one by its id:
                          end: PUT /parts/{thing_id}/status
                          stop: PUT /things/{thing_id}/status
                        """);
    }

    @Test
    void saysWhatTravelsInThePathAndInTheQuery() throws Exception {
        SpecFiles.write(
                folder,
                "operations/a.yaml",
                "operation: fetch\nhttp: GET /things/{thing_id}/file\nrequest: Fetch\nresponse: binary\n"
                        + "query: {\"filters[kind]\": {as: kind, max_length: 5, about: Kind.}}\n"
                        + PARTS);
        assertThat(Run.of("table", "fetch", "--spec", spec).out())
                .contains("| `thing_id` | integer | required | in the path |  | Number of the thing. |\n")
                .contains("| `filters[kind]` | string | optional | in the query; up to 5 characters |  | Kind. |");
        assertThat(Run.of("table", "fetch", "--direction", "response", "--spec", spec)
                        .out())
                .endsWith("\n\nThe answer is a file.\n");
        assertThat(Run.of("table", "fetch", "--direction", "response", "--format", "json", "--spec", spec)
                        .out())
                .isEqualToIgnoringWhitespace("[]");
    }

    @Test
    void saysThatThereIsNothing() throws Exception {
        SpecFiles.write(
                folder, "operations/a.yaml", "operation: ping\nhttp: POST /ping\ngroup: parts\nabout: Pings.\n");
        assertThat(Run.of("table", "ping", "--spec", spec).out()).endsWith("\n\nThe request holds nothing.\n");
        assertThat(Run.of("table", "ping", "--direction", "response", "--spec", spec)
                        .out())
                .endsWith("\n\nThe answer has no body.\n");
    }

    @Test
    void refusesSpecsWithErrors() throws Exception {
        SpecFiles.write(folder, "operations/thing.yaml", "operation: [\n");
        Run run = Run.of("table", "new_thing", "--spec", spec);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("operations/thing.yaml").contains("have errors; nothing was done");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eu_individual",
                "eu_eseal",
                "eu_qwac_psd2",
                "pkio_qualified_organisation_services",
                "ds_individual"
            })
    void readsTheSpecsInsideTheJarByDefault(String operation) throws Exception {
        for (String direction : List.of("request", "response")) {
            Run run = Run.of("table", operation, "--format", "json", "--direction", direction);
            assertThat(run.exitCode()).isZero();
            JsonNode rows = JSON.readTree(run.out());
            assertThat(rows).isNotEmpty();
            for (JsonNode row : rows) {
                assertThat(row.fieldNames())
                        .toIterable()
                        .containsExactly(
                                "path",
                                "type",
                                "required",
                                "allowed",
                                "default",
                                "min",
                                "max",
                                "maxLength",
                                "maxItems",
                                "format",
                                "sensitive",
                                "rows",
                                "about");
            }
        }
    }
}
