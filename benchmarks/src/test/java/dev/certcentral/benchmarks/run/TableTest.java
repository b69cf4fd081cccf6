package dev.certcentral.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAligned() {
        Table table = new Table("who", "us/op");
        table.row("ours", Table.number(3.456));
        table.row("a longer name", Table.number(1234.5));
        assertThat(table).hasToString("""
                        | who           | us/op |
                        |---|--:|
                        | ours          |  3.46 |
                        | a longer name | 1,235 |
                        """);
    }

    @Test
    void whatWasNotMeasuredIsADash() {
        assertThat(Table.number(Double.NaN)).isEqualTo("-");
        assertThat(JmhRun.median()).isNaN();
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(JmhRun.median(3, 1, 2)).isEqualTo(2);
        assertThat(JmhRun.median(4, 1, 2, 3)).isEqualTo(2.5);
    }
}
