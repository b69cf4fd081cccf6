package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

    private static final Path SPECS = Path.of("..", "spec", "src", "main", "resources", "certcentral");

    /** Nothing is wrong with it. */
    private static final String ORDER = """
            {
              "certificate": {
                "signature_hash": "sha256",
                "profile_option": "encryption",
                "common_name_indicator": "given_name_surname",
                "individual": {
                  "first_name": "John",
                  "last_name": "Doe",
                  "email": "john.doe@example.com",
                  "telephone": "+1-555-555-5555",
                  "country": "us",
                  "state": "New York"
                }
              },
              "provisioning_method": "qscd",
              "ship_info": {
                "name": "John Doe",
                "addr1": "1 Main Street",
                "addr2": "Floor 2",
                "city": "Richmond",
                "state": "Virginia",
                "zip": "23220",
                "country": "us",
                "method": "STANDARD"
              },
              "custom_fields": [
                {"metadata_id": 1, "value": "a"},
                {"metadata_id": 2, "value": "b"}
              ],
              "comments": "for the annual report",
              "payment_method": "balance"
            }
            """;

    /** Wrong in every way that has a place of its own. */
    private static final String BROKEN = ORDER.replace("\"us\",\n      \"state\": \"New York\"", "\"us\"")
            .replace("\"STANDARD\"", "\"STANDART\"")
            .replace("\"value\": \"b\"", "\"value\": 5")
            .replace("\"comments\"", "\"coments\"")
            .replace("\"zip\": \"23220\"", "\"zip\": null");

    @TempDir
    Path folder;

    private Run validate(String json, String... more) throws Exception {
        return validate(json.getBytes(StandardCharsets.UTF_8), more);
    }

    private Run validate(byte[] json, String... more) throws Exception {
        Path file = Files.write(folder.resolve("order.json"), json);
        List<String> arguments = new ArrayList<>(List.of("validate", "eu_individual", file.toString()));
        arguments.addAll(List.of(more));
        Run run = Run.of(arguments.toArray(String[]::new));
        return new Run(run.exitCode(), run.out().replace(file.toString(), "order.json"), run.err());
    }

    @Test
    void nothingToSay() throws Exception {
        assertThat(validate(ORDER))
                .isEqualTo(new Run(0, "order.json: order_eu_qualified_personal, 0 errors, 0 warnings\n", ""));
        assertThat(validate(ORDER, "--spec", SPECS.toString()).exitCode()).isZero();
    }

    @Test
    void everyMistakeIsNamedAtItsPlace() throws Exception {
        assertThat(validate(BROKEN)).isEqualTo(new Run(1, """
                                error: [required] order.json:6:19: certificate.individual.state
                                       is required, but missing; set it (eu_individual row 12)

                                error: [null] order.json:21:12: ship_info.zip
                                       is null, which is no value here; leave it out, or enter a string (eu_individual row 22)

                                error: [allowed] order.json:23:15: ship_info.method
                                       is STANDART; allowed: STANDARD, EXPEDITED; did you mean STANDARD? (eu_individual row 24)

                                error: [wrong-type] order.json:27:33: custom_fields[1].value
                                       is a number, not a string; enter a string (eu_individual row 30)

                                error: [unknown-member] order.json:29:14: coments
                                       is not a parameter here; did you mean comments? leave it out; only unlisted(...) of a builder sends what the spec does not know

                                order.json: order_eu_qualified_personal, 5 errors, 0 warnings
                                """, ""));
    }

    @Test
    void theDocumentationShowsWhatIsPrinted() throws Exception {
        String docs = Files.readString(Path.of("..", "docs", "validate.md"));
        String mistaken = ORDER.replace("\"STANDARD\"", "\"STANDART\"");
        String stateless = mistaken.replace("\"us\",\n      \"state\": \"New York\"", "\"us\"");
        assertThat(docs).contains("```text\n" + validate(stateless).out() + "```");
        assertThat(docs)
                .contains("```json\n" + validate(mistaken, "--format", "json").out() + "```");
    }

    @Test
    void specsAloneFindTheSameMistakes() throws Exception {
        assertThat(places(validate(BROKEN, "--format", "json", "--spec", SPECS.toString())))
                .isEqualTo(places(validate(BROKEN, "--format", "json")))
                .hasSize(5);
    }

    private static List<String> places(Run run) throws Exception {
        assertThat(run.exitCode()).isEqualTo(1);
        List<String> places = new ArrayList<>();
        for (JsonNode finding : new ObjectMapper().readTree(run.out()).get("findings")) {
            places.add(finding.get("severity").asText() + " "
                    + finding.get("rule").asText() + " "
                    + finding.get("line").asInt() + ":" + finding.get("column").asInt() + " "
                    + finding.get("path").asText() + " " + finding.get("page").asText() + finding.get("rows"));
        }
        return places;
    }

    @Test
    void warningsRefuseNothing() throws Exception {
        String json = ORDER.replace("\"comments\"", "\"skip_approval\": true,\n  \"comments\"");
        Run run = validate(json);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("warning: [comments-need-an-approver] order.json:31:15: comments\n")
                .endsWith("0 errors, 1 warning\n");
    }

    @Test
    void datesAreComparedWithTheDayGiven() throws Exception {
        String json = ORDER.replace(
                "\"signature_hash\"",
                "\"cert_validity\": {\"custom_expiration_date\": \"09 JUN 2030\"}, \"signature_hash\"");
        assertThat(validate(json, "--today", "2030-06-01").exitCode()).isZero();
        assertThat(validate(json, "--today", "2030-06-01", "--spec", SPECS.toString())
                        .exitCode())
                .isZero();
        assertThat(validate(json, "--today", "2030-06-10").out())
                .contains("[certificate-ends-within-199-days] order.json:3:49: "
                        + "certificate.cert_validity.custom_expiration_date\n");
        assertThat(validate(json, "--today", "2030-06-10", "--spec", SPECS.toString())
                        .out())
                .contains("[certificate-ends-within-199-days] order.json:3:49: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"comments\": 4111111111111111x}",
                "{\"comments\": 4111111111111111",
                "\ufeff{}",
                "{} {}",
                "{\"a\": \"\u0001\"}"
            })
    void whatIsNoJsonIsOneMistakeThatRepeatsNothing(String json) throws Exception {
        for (Run run : List.of(validate(json), validate(json, "--spec", SPECS.toString()))) {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out())
                    .contains("error: [json] order.json:1:")
                    .contains("1 error, 0 warnings")
                    .doesNotContain("4111");
        }
    }

    @Test
    void secretsAreNotRepeated() throws Exception {
        String card =
                "\"payment_method\": \"card\", \"credit_card\": {\"number\": 4111111111111111, \"cvv\": \"99999\"}";
        for (String[] options : new String[][] {{}, {"--spec", SPECS.toString()}}) {
            assertThat(validate(ORDER.replace("\"payment_method\": \"balance\"", card), options)
                            .out())
                    .contains("credit_card.number")
                    .doesNotContain("4111", "99999");
        }
    }

    @Test
    void namesCannotDriveTheTerminal() throws Exception {
        Run run = validate("{\"\\u001b[31m\\u202e\\u2028x\": 1}");
        assertThat(run.out()).contains("?[31m??x").doesNotContain("\u001b", "\u202e", "\u2028");
    }

    @Test
    void standardInputIsAFile() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(ORDER.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(Run.of("validate", "order_eu_qualified_personal", "-").out())
                    .isEqualTo("stdin: order_eu_qualified_personal, 0 errors, 0 warnings\n");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void whatTravelsInTheUrlIsPassedOver() throws Exception {
        Path file = Files.writeString(folder.resolve("note.json"), "{\"status\": \"canceled\"}");
        Run run = Run.of("validate", "update_order_status", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("[cancelling-needs-a-note]").contains("1 error, 0 warnings");
    }

    @Test
    void unusableInputIsSaidInOneLine() throws Exception {
        assertThat(Run.of(
                        "validate", "eu_individual", folder.resolve("none.json").toString()))
                .isEqualTo(new Run(2, "", "There is no file `" + folder.resolve("none.json") + "`.\n"));
        assertThat(Run.of("validate", "eu_individual", folder.toString()).err()).contains("is a folder");
        assertThat(Run.of("validate", "eu_individual", "\0").exitCode()).isEqualTo(2);
        assertThat(validate(new byte[] {'"', (byte) 0xff, '"'}).err()).contains("is not UTF-8");
        assertThat(validate(new byte[(5 << 20) + 1]).err()).contains("larger than 5 MB");
        assertThat(Run.of("validate", "list_orders", "-").err())
                .contains("sends no JSON")
                .contains("eu_individual");
        assertThat(Run.of("validate", "eu_indivdual", "-").err()).contains("did you mean `eu_individual`");
    }

    @Test
    void largeFilesAreJudgedLikeSmallOnes() throws Exception {
        String members = "\"x\": 1,".repeat(600_000);
        Run run = validate("{" + members + "\"y\": 1}");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("[duplicate-member]");
    }
}
