package dev.certcentral.benchmarks.run;

import dev.certcentral.benchmarks.answer.AnswerReport;
import dev.certcentral.benchmarks.order.OrderReport;
import dev.certcentral.benchmarks.peer.PeerBuild;
import dev.certcentral.benchmarks.peer.PeerFolder;
import dev.certcentral.benchmarks.start.StartReport;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Refuses or measures: {@code Measure FOLDER order|answers|start [ROUNDS]}. */
public final class Measure {

    /** Nothing was measured. */
    public static final int REFUSED = 2;

    private static final Map<String, Class<?>> REPORTS = new TreeMap<>(
            Map.of("order", OrderReport.class, "answers", AnswerReport.class, "start", StartReport.class));

    private Measure() {}

    /** Ends with 0 if all was measured, else with 2 and the reasons. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            System.exit(measure(List.of(arguments)));
        } catch (RefusedException e) {
            Report.refuseIfAny(e.reasons());
        }
    }

    private static int measure(List<String> arguments) throws IOException, InterruptedException, RefusedException {
        Class<?> report = arguments.size() < 2 ? null : REPORTS.get(arguments.get(1));
        if (report == null || arguments.size() > 3) {
            throw new RefusedException(
                    "usage: bash benchmarks/run " + String.join("|", REPORTS.keySet()) + " [ROUNDS]");
        }
        int rounds = rounds(arguments);
        requireFitness();
        PeerFolder folder = new PeerFolder(Path.of(arguments.get(0)));
        new PeerBuild(folder, ownClasses()).build();
        return report(folder, report, rounds);
    }

    private static void requireFitness() throws IOException, RefusedException {
        List<String> faults = new ArrayList<>(MeasuringJvm.faults());
        faults.addAll(MeasuredClasses.faults());
        if (!faults.isEmpty()) {
            throw new RefusedException(faults);
        }
    }

    private static int rounds(List<String> arguments) throws RefusedException {
        String rounds = arguments.size() < 3 ? "2" : arguments.get(2);
        if (!rounds.matches("[1-9][0-9]?")) {
            throw new RefusedException("`" + rounds + "` is no number of rounds; give one from 1 to 99");
        }
        return Integer.parseInt(rounds);
    }

    /** The JAR, or the folder of classes, that this class comes from. */
    private static Path ownClasses() {
        String name = Measure.class.getName().replace('.', '/') + ".class";
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isRegularFile(path) || Files.exists(path.resolve(name))) {
                return path;
            }
        }
        throw new IllegalStateException("this class comes from nowhere");
    }

    /** In a JVM of its own, which has the peers on its class path; JMH passes that on to its forks. */
    private static int report(PeerFolder folder, Class<?> report, int rounds) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        JdkTool.path("java"),
                        "-D" + Report.MODULE + "=" + folder.module(),
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + folder.classPath(),
                        report.getName(),
                        Integer.toString(rounds))
                .inheritIO()
                .start()
                .waitFor();
    }
}
