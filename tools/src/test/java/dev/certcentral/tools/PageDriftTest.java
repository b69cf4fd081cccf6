package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.tools.drift.ChangeKind;
import dev.certcentral.tools.drift.Drift;
import dev.certcentral.tools.drift.PageDrift;
import dev.certcentral.tools.drift.RowChange;
import dev.certcentral.tools.drift.Shift;
import dev.certcentral.tools.ledger.PageLedger;
import dev.certcentral.tools.page.Layout;
import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.read.PageReader;
import dev.certcentral.tools.page.read.UnreadablePageException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One random edit of a random page is found as that edit and nothing else. */
class PageDriftTest {

    private static final int SEEDS = 300;

    private static Page page(List<LayoutTable.Row> rows) throws UnreadablePageException {
        byte[] bytes = new LayoutTable(rows).page(Layout.HTML).getBytes(StandardCharsets.UTF_8);
        return PageReader.read("page.html", bytes);
    }

    private static Drift drift(List<LayoutTable.Row> before, List<LayoutTable.Row> after)
            throws UnreadablePageException {
        Ledger ledger = PageLedger.of(page(before));
        Operation operation = new Operation(
                "order_boat",
                "",
                HttpMethod.POST,
                "/boat/row",
                List.of("here"),
                "orders",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(ledger),
                SourceLocation.ofFile("boat.yaml"));
        return PageDrift.of(operation, page(after));
    }

    /** Rows without twins, so that it is plain which one an edit was about. */
    private static List<LayoutTable.Row> rows(Random random) {
        List<LayoutTable.Row> rows = new ArrayList<>();
        while (rows.size() < 3) {
            HashSet<String> names = new HashSet<>();
            rows = LayoutTable.random(random).rows().stream()
                    .filter(row -> names.add(row.name()))
                    .toList();
        }
        return rows;
    }

    private static RowChange only(Drift drift, int seed) {
        assertThat(drift.rows()).as("seed %d", seed).hasSize(1);
        return drift.rows().get(0);
    }

    @Test
    void samePageIsNoDrift() throws UnreadablePageException {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<LayoutTable.Row> rows = rows(new Random(seed));
            assertThat(drift(rows, rows).any()).as("seed %d", seed).isFalse();
        }
    }

    @Test
    void removedRowIsTheOnlyChange() throws UnreadablePageException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<LayoutTable.Row> rows = rows(random);
            int gone = random.nextInt(rows.size());
            List<LayoutTable.Row> after = new ArrayList<>(rows);
            after.remove(gone);
            Drift drift = drift(rows, after);
            RowChange change = only(drift, seed);
            assertThat(change.kinds()).as("seed %d", seed).containsExactly(ChangeKind.REMOVED);
            assertThat(change.before().orElseThrow().number())
                    .as("seed %d", seed)
                    .isEqualTo(gone + 1);
            assertThat(drift.shifts().stream().mapToInt(Shift::by))
                    .as("seed %d", seed)
                    .allMatch(by -> by == -1);
        }
    }

    @Test
    void addedRowIsTheOnlyChange() throws UnreadablePageException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<LayoutTable.Row> rows = rows(random);
            int come = random.nextInt(rows.size() + 1);
            List<LayoutTable.Row> after = new ArrayList<>(rows);
            after.add(come, new LayoutTable.Row("..", "entirely_new", "required", "string", List.of("Brand new.")));
            RowChange change = only(drift(rows, after), seed);
            assertThat(change.kinds()).as("seed %d", seed).containsExactly(ChangeKind.ADDED);
            assertThat(change.after().orElseThrow().number())
                    .as("seed %d", seed)
                    .isEqualTo(come + 1);
        }
    }

    @Test
    void changedTextIsTheOnlyChange() throws UnreadablePageException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<LayoutTable.Row> rows = rows(random);
            int at = random.nextInt(rows.size());
            LayoutTable.Row row = rows.get(at);
            List<LayoutTable.Row> after = new ArrayList<>(rows);
            after.set(
                    at,
                    new LayoutTable.Row(
                            row.marks(), row.name(), row.requirement(), row.type(), List.of("Altogether different.")));
            RowChange change = only(drift(rows, after), seed);
            assertThat(change.kinds()).as("seed %d", seed).containsExactly(ChangeKind.TEXT);
            assertThat(change.before().orElseThrow().number())
                    .as("seed %d", seed)
                    .isEqualTo(at + 1);
        }
    }

    @Test
    void movedRowIsTheOnlyChange() throws UnreadablePageException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<LayoutTable.Row> rows = rows(random);
            int from = random.nextInt(rows.size());
            List<LayoutTable.Row> after = new ArrayList<>(rows);
            after.add(random.nextInt(rows.size()), after.remove(from));
            if (!after.equals(rows)) {
                assertThat(only(drift(rows, after), seed).kinds())
                        .as("seed %d", seed)
                        .containsExactly(ChangeKind.MOVED);
            }
        }
    }
}
