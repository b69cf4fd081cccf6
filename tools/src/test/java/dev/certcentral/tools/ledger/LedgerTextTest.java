package dev.certcentral.tools.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.tools.SpecFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTextTest {

    private static final SourceLocation HERE = SourceLocation.ofFile("here");

    private static final String OPERATION = """
            operation: order_thing
            http: POST /things
            group: orders
            request: ThingOrder
            page: thing.page.yaml
            about: Orders a thing.
            parameters:
              mode: {from: prose, about: How.}
            """;

    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "_",
            "..",
            "-",
            "?",
            ":",
            ": ",
            " #",
            "#",
            ",",
            "[",
            "]",
            "{",
            "}",
            "&",
            "*",
            "!",
            "|",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "\\",
            " ",
            "null",
            "true",
            "~",
            "1",
            "é",
            "必須",
            "\uD83D\uDE00",
            "\u00A0",
            "\u0085",
            "\u2028",
            "\t",
            "=",
            "<<",
            "y",
            "-or-",
            "/");

    @Test
    void committedLedgersAreWrittenAgainByteForByte() throws IOException, SpecNotFoundException {
        Api api = load(SpecFolder.onClassPath(getClass().getClassLoader(), "certcentral"));
        List<Ledger> ledgers = api.operations().stream()
                .flatMap(operation -> operation.ledger().stream())
                .toList();
        assertThat(ledgers).hasSizeGreaterThanOrEqualTo(5);
        for (Ledger ledger : ledgers) {
            String file = "certcentral/" + ledger.at().file();
            try (InputStream in = getClass().getClassLoader().getResourceAsStream(file)) {
                assertThat(LedgerText.of(ledger)).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void anyTextIsReadBackAsItWas(@TempDir Path folder) throws IOException, SpecNotFoundException {
        Random random = new Random(7);
        List<Ledger.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 600; i++) {
            rows.add(new Ledger.Row(i, text(random), "..", text(random), text(random), "0".repeat(64), HERE));
        }
        String endpoint = "POST https://host.example/a?b=c&d=%20#{e}: f";
        Ledger ledger = new Ledger("é: #1", text(random), endpoint, rows, rows.subList(0, 0), HERE);
        SpecFiles.write(folder);
        SpecFiles.write(folder, "operations/thing.yaml", OPERATION);
        SpecFiles.write(folder, "operations/thing.page.yaml", LedgerText.of(ledger));
        Ledger read = ApiLoader.load(SpecFolder.ofDirectory(folder))
                .api()
                .map(api -> api.operations().get(0).ledger().orElseThrow())
                .orElseThrow(() -> new AssertionError(problems(folder)));
        assertThat(read.page()).isEqualTo(ledger.page());
        assertThat(read.title()).isEqualTo(ledger.title());
        assertThat(read.endpoint()).isEqualTo(endpoint);
        assertThat(read.response()).isEmpty();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(read.request().get(i).name()).isEqualTo(rows.get(i).name());
            assertThat(read.request().get(i).requirement())
                    .isEqualTo(rows.get(i).requirement());
            assertThat(read.request().get(i).type()).isEqualTo(rows.get(i).type());
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("x".repeat(random.nextInt(2)));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().isBlank() ? "blank" : text.toString();
    }

    private static String problems(Path folder) {
        try {
            return ApiLoader.load(SpecFolder.ofDirectory(folder)).problems().toString();
        } catch (SpecNotFoundException e) {
            return e.getMessage();
        }
    }

    private static Api load(SpecFolder folder) {
        return ApiLoader.load(folder).api().orElseThrow();
    }
}
