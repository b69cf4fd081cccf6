package dev.certcentral.benchmarks.order;

import dev.certcentral.benchmarks.run.JmhRun;
import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Report;
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
            text.append(run.table("contender", List.of(Contender.values()), Contender::label, payload));
        }
        Report.write("order.md", "One order: objects built, checked where the contender checks, JSON as bytes", text);
    }
}
