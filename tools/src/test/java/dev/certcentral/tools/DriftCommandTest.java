package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftCommandTest {

    private static final String PAGE = """
            Row a Boat

            POST https://north.example/v1/boats/row_boat

            Request parameters

            NameReq/OptTypeDescription
            boatrequiredobjectThe boat to row.
            .. kindrequiredstringIts hull.
            Allowed values: flat or round.
            .. oarsoptionalintPairs of them.
            .. flagoptionalstringFlown at the stern.
            crewoptionalarrayWho rows.
            .. namerequiredstringWhat the boatswain shouts.
            paidrequiredboolWhether it is paid for.
            harbourrequiredobjectWhere it is moored.
            .. namerequiredstringOn the chart.

            Response parameters

            NameTypeDescription
            idintNumber of the trip.
            """;

    private static final String SPEC = """
            operation: order_boat
            http: POST /boats/row_boat
            group: orders
            request: BoatOrder
            response: BoatPlaced
            page: boat.page.yaml
            about: Rows a boat.
            parameters:
              boat:
                row: 1
                required: yes
                about: Boat.
                parameters:
                  kind: {row: 2, required: yes, values: [flat, round], about: Hull.}
                  oars: {row: 3, type: integer, about: Oars.}
                  flag: {row: 4, about: Flag.}
              crew:
                row: 5
                type: object[]
                about: Crew.
                parameters:
                  name: {row: 6, required: yes, about: Name.}
              paid: {row: 7, required: yes, type: boolean, about: Paid.}
              harbour:
                row: 8
                required: yes
                about: Harbour.
                parameters:
                  name: {row: 9, required: yes, about: Name.}
            rules:
              - id: flag-needs-oars
                rows: [3, 4]
                when_present: boat.flag
                require: boat.oars
                says: No oars, no flag.
            errata:
              - rows: {6: 00000000}
                printed: crew name
                meant: first name
                because: Nobody shouts both.
              - where: title
                printed: Row
                meant: row
                because: Taste.
            notes:
              - {rows: [3], says: Oars are kept dry.}
            """;

    private static final String PLACED = """
            type: BoatPlaced
            about: Receipt.
            parameters:
              id: {type: integer, required: yes, about: Number.}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeSpecAndLedger() throws IOException {
        Files.writeString(folder.resolve("page.txt"), PAGE);
        SpecFiles.write(folder, "spec/api.yaml", SpecFiles.API);
        SpecFiles.write(
                folder,
                "spec/operations/boat.yaml",
                SPEC.replace("response: BoatPlaced", "response: {type: BoatPlaced, members: {id: 1}}"));
        SpecFiles.write(folder, "spec/types/BoatPlaced.yaml", PLACED);
        Run run = Run.of("import", folder.resolve("page.txt").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        SpecFiles.write(folder, "spec/operations/boat.page.yaml", run.out());
    }

    private Run drift(String page, String... more) throws IOException {
        Path file = folder.resolve("changed.txt");
        Files.writeString(file, page);
        String[] args = new String[4 + more.length];
        args[0] = "drift";
        args[1] = file.toString();
        args[2] = "--spec";
        args[3] = folder.resolve("spec").toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(args);
    }

    private Run changed(String before, String after) throws IOException {
        assertThat(PAGE).contains(before);
        return drift(PAGE.replace(before, after));
    }

    private static String body(Run run) {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).startsWith("row_boat: ").endsWith("\n");
        return run.out().substring(run.out().indexOf('\n') + 2);
    }

    @Test
    void unchangedPageIsNoDrift() throws IOException {
        Run run = drift(PAGE);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("row_boat: the page is what the ledger of order_boat says.\n");
    }

    @Test
    void anotherLayoutOfTheSamePageIsNoDrift() throws IOException {
        Run run = drift(PAGE.replace("NameReq/OptTypeDescription", "Name Req/Opt Type Description")
                .replace("NameTypeDescription", "Name Type Description")
                .replaceAll("(?m)^((?:\\.\\. )?[a-z]+?)(required|optional)(object|string|int|array|bool)", "$1 $2 $3 ")
                .replace("idint", "id int "));
        assertThat(run.out()).contains("the page is what the ledger");
    }

    @Test
    void oneChangedSentenceIsFoundOnItsRowOnly() throws IOException {
        assertThat(body(changed("Pairs of them.", "Single ones."))).isEqualTo("""
                request row 3 `boat.oars`: text changed
                    parameters: boat.oars
                    rules: flag-needs-oars
                    note: Oars are kept dry.
                """);
    }

    @Test
    void insertedRowLeavesItsNeighboursQuiet() throws IOException {
        assertThat(body(changed(".. flagopt", ".. sailoptionalstringOf canvas.\n.. flagopt")))
                .isEqualTo("""
                request new row 4 `boat.sail`: added: optional string

                Row numbers in the spec must follow:
                  request rows 4-9 are now 5-10
                """);
    }

    @Test
    void removedRowNamesWhatRestedOnIt() throws IOException {
        assertThat(body(changed(".. namerequiredstringWhat the boatswain shouts.\n", "")))
                .isEqualTo("""
                request row 6 `crew.name`: removed
                    parameters: crew[].name
                    erratum: `crew name` is taken to mean `first name`

                Row numbers in the spec must follow:
                  request rows 7-9 are now 6-8
                """);
    }

    @Test
    void movedRowIsMovedRatherThanRemovedAndAdded() throws IOException {
        String paid = "paidrequiredboolWhether it is paid for.\n";
        Run run = drift(PAGE.replace(paid, "").replace("boatrequired", paid + "boatrequired"));
        assertThat(body(run)).isEqualTo("""
                request row 7 -> 1 `paid`: moved
                    parameters: paid

                Row numbers in the spec must follow:
                  request rows 1-6 are now 2-7
                """);
    }

    @Test
    void changedCellsAreSaidOneByOne() throws IOException {
        assertThat(body(changed("paidrequiredboolWhether", "..paidoptional*stringWhether")))
                .isEqualTo("""
                request row 7 `crew.paid`: marks `` -> `..`; requirement `required` -> `optional*`; type `bool` -> `string`
                    parameters: paid
                """);
    }

    @Test
    void renamedRowKeepsWhatRestsOnIt() throws IOException {
        assertThat(body(changed(".. flagoptional", ".. pennantoptional"))).isEqualTo("""
                request row 4 `boat.pennant`: name `flag` -> `pennant`
                    parameters: boat.flag
                    rules: flag-needs-oars
                """);
    }

    @Test
    void renamedParentLeavesItsChildrenQuiet() throws IOException {
        assertThat(body(changed("harbourrequired", "harborrequired"))).isEqualTo("""
                request row 8 `harbor`: name `harbour` -> `harbor`
                    parameters: harbour
                """);
    }

    @Test
    void listedValuesAreComparedWithTheSpec() throws IOException {
        assertThat(body(changed("flat or round.", "flat, deep, or round.")))
                .contains(
                        "text changed; values: the page lists `flat`, `deep`, `round`; the spec has `flat`, `round`\n");
        assertThat(body(changed("Allowed values: flat or round.", "Allowed values: round or flat (slow).")))
                .contains("`boat.kind`: text changed\n");
        assertThat(body(changed(
                        "Allowed values: flat or round.", "Allowed values:\n• flat: at sea.\n• keel: on lakes.")))
                .contains("the page lists `flat`, `keel`;");
        assertThat(body(changed("Flown at the stern.", "Allowed values: red, blue.")))
                .contains("the page lists `red`, `blue`; the spec has no list");
    }

    @Test
    void headOfThePageIsCompared() throws IOException {
        assertThat(body(drift(
                        PAGE.replace("Row a Boat", "Row One Boat").replace("https://north", "https://www.north"))))
                .isEqualTo("""
                        title: `Row a Boat` -> `Row One Boat`
                            erratum: `Row` is taken to mean `row`
                        endpoint: `POST https://north.example/v1/boats/row_boat` -> `POST https://www.north.example/v1/boats/row_boat`
                        """);
    }

    @Test
    void responseRowsAreCompared() throws IOException {
        assertThat(body(changed("idintNumber", "idstringNumber"))).isEqualTo("""
                response row 1 `id`: type `int` -> `string`
                    parameters: id
                """);
    }

    @Test
    void renamedPageIsComparedWithTheOperationThatIsNamed() throws IOException {
        String page = PAGE.replace("boats/row_boat", "boats/row_boats");
        Run unknown = drift(page);
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("did you mean `row_boat`?");
        assertThat(drift(page, "--operation", "order_boat").out()).contains("page: `row_boat` -> `row_boats`");
    }

    @Test
    void markdownAndJsonSayTheSame() throws IOException {
        String page = PAGE.replace("Pairs of them.", "Single ones.")
                .replace(".. flagopt", ".. sailoptionalstringNew.\n.. flagopt");
        assertThat(drift(page, "--format", "md").out())
                .contains(
                        "| request row 3 `boat.oars` | text changed | parameter `boat.oars`<br>rule `flag-needs-oars`<br>note:")
                .contains("- request rows 4-9 are now 5-10");
        JsonNode json =
                new ObjectMapper().readTree(drift(page, "--format", "json").out());
        assertThat(json.at("/rows/0/changes/0").asText()).isEqualTo("text");
        assertThat(json.at("/rows/0/rules/0").asText()).isEqualTo("flag-needs-oars");
        assertThat(json.at("/rows/1/changes/0").asText()).isEqualTo("added");
        assertThat(json.at("/rows/1/after/row").asInt()).isEqualTo(4);
        assertThat(json.at("/shifts/0/by").asInt()).isEqualTo(1);
    }

    @Test
    void unreadablePageEndsWithOneLine() throws IOException {
        Run run = drift("no page at all\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }
}
