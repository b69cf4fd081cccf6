package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.peer.PeerFolder;
import dev.certcentral.benchmarks.run.JmhRun;
import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Report;
import dev.certcentral.benchmarks.run.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts each contender in turn, again and again, so that a machine that grows slower does so for all, and prints medians.
 * Archives of classes are made before, one for each contender and task.
 */
public final class StartReport {

    private static final int STARTS_IN_A_ROUND = 8;

    private final StartClassPath classPath;
    private final Path folder;
    private final Path errors;

    private StartReport(StartClassPath classPath, Path folder) {
        this.classPath = classPath;
        this.folder = folder;
        this.errors = folder.resolve("errors.log");
    }

    /** Takes the number of rounds; each has 8 starts. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try (AnswerServer server = new AnswerServer()) {
            PeerFolder peers = new PeerFolder(Report.module());
            Path folder = Files.createDirectories(Report.file("start"));
            StartReport report =
                    new StartReport(StartClassPath.of(System.getProperty("java.class.path"), peers), folder);
            int starts = Integer.parseInt(arguments[0]) * STARTS_IN_A_ROUND;
            StringBuilder text = new StringBuilder();
            report.task("order", "to the first order as JSON", List.of(), starts, text);
            report.task("answer", "to the first answer of a server", List.of(server.url()), starts, text);
            Report.write("start.md", "Cold start: a new JVM, medians of " + starts, text);
        } catch (RefusedException e) {
            Report.refuseIfAny(e.reasons());
        }
    }

    private void task(String name, String title, List<String> more, int starts, StringBuilder text)
            throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (Mode mode : Mode.available()) {
            for (Starter starter : Starter.values()) {
                runs.add(new Run(starter, mode, folder.resolve(name + "-" + starter + "-" + mode), more));
            }
        }
        for (Run run : runs) {
            if (run.mode().needsTraining()) {
                start(run, run.mode().training(run.file()));
            }
        }
        for (int i = 1; i <= starts; i++) {
            System.err.println("start, " + title + ": " + i + " of " + starts);
            for (Run run : runs) {
                run.starts().add(start(run, run.mode().use(run.file())));
            }
        }
        for (Mode mode : Mode.available()) {
            text.append("\n### ")
                    .append(title)
                    .append(", ")
                    .append(mode.label())
                    .append("\n\n");
            text.append(table(runs.stream().filter(run -> run.mode() == mode).toList()));
        }
    }

    private Start start(Run run, List<String> options) throws IOException, InterruptedException {
        return Start.of(classPath.of(run.starter()), options, run.arguments(), errors);
    }

    private Table table(List<Run> runs) throws IOException, InterruptedException {
        Table table = new Table("contender", "ms", "to ours", "CPU ms", "to ours", "classes", "ours", "of other JARs");
        Run ours = runs.get(0);
        for (Run run : runs) {
            LoadedClasses classes = classes(run);
            table.row(
                    run.starter().label(),
                    Table.number(run.millis()),
                    Table.number(run.millis() / ours.millis()),
                    Table.number(run.cpuMillis()),
                    Table.number(run.cpuMillis() / ours.cpuMillis()),
                    Long.toString(classes.all()),
                    Long.toString(classes.ours()),
                    Long.toString(classes.otherJars()));
        }
        return table;
    }

    /** Counted in a start of its own, because writing the log takes time. */
    private LoadedClasses classes(Run run) throws IOException, InterruptedException {
        Path log = run.file().resolveSibling(run.file().getFileName() + ".classes");
        List<String> options = new ArrayList<>(run.mode().use(run.file()));
        options.add(LoadedClasses.option(log));
        start(run, options);
        return LoadedClasses.of(log);
    }

    /** One line of a table to be. */
    private record Run(Starter starter, Mode mode, Path file, List<String> more, List<Start> starts) {

        Run(Starter starter, Mode mode, Path file, List<String> more) {
            this(starter, mode, file, more, new ArrayList<>());
        }

        List<String> arguments() {
            List<String> arguments = new ArrayList<>(List.of(starter.name()));
            arguments.addAll(more);
            return arguments;
        }

        double millis() {
            return JmhRun.median(starts.stream().mapToDouble(Start::millis).toArray());
        }

        double cpuMillis() {
            return JmhRun.median(starts.stream().mapToDouble(Start::cpuMillis).toArray());
        }
    }
}
