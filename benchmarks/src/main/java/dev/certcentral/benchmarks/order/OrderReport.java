package dev.certcentral.benchmarks.order;

import dev.certcentral.benchmarks.run.JmhRun;
import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Report;
import dev.certcentral.benchmarks.run.Table;
import java.io.IOException;
import java.util.List;

/** Measures all contenders at all orders and prints one table: time, its ratio to ours, bytes allocated. */
public final class OrderReport {

    private OrderReport() {}

    /** Takes the number of rounds. */
    public static void main(String... arguments) throws IOException {
        try {
            report(Integer.parseInt(arguments[0]));
        } catch (RefusedException e) {
            Report.refuseIfAny(e.reasons());
        }
    }

    private static void report(int rounds) throws IOException, RefusedException {
        Report.refuseIfAny(SameOrders.differences(List.of(Contender.values())));
        JmhRun run = new JmhRun(OrderBenchmark.class, "contender", "payload");
        List<Payload> payloads = List.of(Payload.values());
        run.run(List.of(Contender.values()), payloads, rounds, Report.file("order.log"));
        StringBuilder text = new StringBuilder();
        for (Payload payload : payloads) {
            int size = payload.order(Contender.OURS.create()).length;
            text.append("\n### ").append(payload).append(", ").append(size).append(" bytes\n\n");
            text.append(table(run, payload));
        }
        Report.write("order.md", "One order: objects built, checked where the contender checks, JSON as bytes", text);
    }

    private static Table table(JmhRun run, Payload payload) {
        Table table = new Table("contender", "us/op", "to ours", "B/op", "to ours");
        JmhRun.Cost ours = run.cost(Contender.OURS, payload);
        for (Contender contender : Contender.values()) {
            JmhRun.Cost cost = run.cost(contender, payload);
            table.row(
                    contender.label(),
                    Table.number(cost.micros()),
                    Table.number(cost.micros() / ours.micros()),
                    Table.number(cost.bytes()),
                    Table.number(cost.bytes() / ours.bytes()));
        }
        return table;
    }
}
