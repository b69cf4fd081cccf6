package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateFilterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void filtersAreWrittenAsTheApiReadsThem() {
        assertThat(DateFilter.on(DAY)).isEqualTo("2024-06-01");
        assertThat(DateFilter.after(DAY)).isEqualTo(">2024-06-01");
        assertThat(DateFilter.before(DAY)).isEqualTo("<2024-06-01");
        assertThat(DateFilter.between(DAY, DAY.plusDays(6))).isEqualTo("2024-06-01...2024-06-07");
    }

    @Test
    void rangeHasADirection() {
        assertThatThrownBy(() -> DateFilter.between(DAY, DAY.minusDays(1)))
                .hasMessage("2024-05-31 is before 2024-06-01");
    }
}
