package dev.certcentral.tools.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.page.PageRow;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowHashTest {

    private static String hash(String marks, String name, String requirement, String type, String description) {
        return RowHash.of(new PageRow(1, 1, marks, name, requirement, type, description, List.of()));
    }

    @Test
    void hashIsTakenOverTheCellsJoinedByABlank() {
        // printf '.. id int Number.' | sha256sum
        assertThat(hash("..", "id", "", "int", "Number."))
                .isEqualTo("46f1e3cdd6061058d18ea0c20e94defd4d7fba1db94f14eced5ceea5eccf11c0");
    }

    @Test
    void waysOfSavingDoNotCount() {
        assertThat(hash("..", "id", "required", "int", "The “moor’s”\n  • number\u00A0 two.\n"))
                .isEqualTo(hash("..", "id", "required", "int", "The \"moor's\" number two."));
    }

    @Test
    void everyCellCounts() {
        assertThat(List.of(
                        hash("..", "id", "required", "int", "Number."),
                        hash("", "id", "required", "int", "Number."),
                        hash("..", "ID", "required", "int", "Number."),
                        hash("..", "id", "optional", "int", "Number."),
                        hash("..", "id", "required", "long", "Number."),
                        hash("..", "id", "required", "int", "Number")))
                .doesNotHaveDuplicates();
    }
}
