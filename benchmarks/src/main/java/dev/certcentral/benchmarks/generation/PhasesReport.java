package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Who spends the time of a compilation: our processor, by its stages, and javac, by its own. Counted from outside, in samples of
 * the JDK's flight recorder, so that the processor needs no clocks.
 */
final class PhasesReport {

    private final Work work;

    PhasesReport(Work work) {
        this.work = work;
    }

    void print(int operations) throws IOException, InterruptedException, RefusedException {
        Api api = Api.write(operations, work.fresh("api"));
        Path recording = work.fresh("recording").resolve("compiler.jfr");
        new Ours()
                .make(
                        api,
                        work.fresh("client"),
                        List.of(
                                // Compilers call themselves deeply.
                                "-XX:FlightRecorderOptions=stackdepth=1024",
                                "-XX:StartFlightRecording=settings=profile,filename=" + recording));
        Map<Phase, Integer> samples = Phase.count(recording);
        int processor = sum(samples, true);
        int javac = sum(samples, false);
        Table table = new Table("", "samples", "of all");
        samples.forEach(
                (phase, count) -> table.row(phase.title(), Table.number(count), percent(count, processor + javac)));
        System.out.println(operations + " operations, one compilation, main thread\n");
        System.out.println(table);
        System.out.println("The processor against javac: " + Table.number((double) processor / javac));
    }

    private static int sum(Map<Phase, Integer> samples, boolean ours) {
        return samples.entrySet().stream()
                .filter(phase -> phase.getKey().ours() == ours)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String percent(int part, int whole) {
        return Math.round(100.0 * part / whole) + " %";
    }
}
