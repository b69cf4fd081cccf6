package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.peer.PeerFolder;
import dev.certcentral.benchmarks.run.JmhRun;
import dev.certcentral.benchmarks.run.RefusedException;
import dev.certcentral.benchmarks.run.Report;
import dev.certcentral.benchmarks.run.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
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
    public static void main(String... arguments) throws IOException, InterruptedException, GeneralSecurityException {
        try {
            PeerFolder peers = new PeerFolder(Report.module());
            Path folder = Files.createDirectories(Report.file("start"));
            StartReport report =
                    new StartReport(StartClassPath.of(System.getProperty("java.class.path"), peers), folder);
            report.print(Integer.parseInt(arguments[0]) * STARTS_IN_A_ROUND);
        } catch (RefusedException e) {
            Report.refuseIfAny(e.reasons());
        }
    }

    private void print(int starts)
            throws IOException, InterruptedException, GeneralSecurityException, RefusedException {
        ServerKey key = ServerKey.make(folder);
        StringBuilder text = new StringBuilder();
        try (AnswerServer plain = AnswerServer.plain();
                AnswerServer secure = AnswerServer.secure(key)) {
            List<Task> tasks = List.of(
                    new Task("order", "to the first order as JSON", List.of(), List.of()),
                    new Task("answer", "to the first answer of a server", List.of(plain.url()), List.of()),
                    new Task(
                            "secure",
                            "to the first answer of a server, over TLS",
                            List.of(secure.url()),
                            key.trusted()));
            for (Task task : tasks) {
                measure(task, starts, text);
            }
        }
        Report.write("start.md", "Cold start: a new JVM, medians of " + starts, text);
    }

    private void measure(Task task, int starts, StringBuilder text) throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (Mode mode : Mode.available()) {
            for (Starter starter : Starter.values()) {
                runs.add(new Run(starter, mode, folder.resolve(task.name() + "-" + starter + "-" + mode), task));
            }
        }
        for (Run run : runs) {
            if (run.mode().needsTraining()) {
                start(run, run.mode().training(run.file()));
            }
        }
        for (int i = 1; i <= starts; i++) {
            System.err.println("start, " + task.title() + ": " + i + " of " + starts);
            for (Run run : runs) {
                run.starts().add(start(run, run.mode().use(run.file())));
            }
        }
        for (Mode mode : Mode.available()) {
            text.append("\n### ")
                    .append(task.title())
                    .append(", ")
                    .append(mode.label())
                    .append("\n\n");
            text.append(table(runs.stream().filter(run -> run.mode() == mode).toList()));
        }
    }

    private Start start(Run run, List<String> options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.addAll(run.task().options());
        return Start.of(classPath.of(run.starter()), all, run.arguments(), errors);
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

    /**
     * What all contenders are started for.
     *
     * @param name for files
     * @param title for people
     * @param arguments of the process, behind the contender
     * @param options of its JVM
     */
    private record Task(String name, String title, List<String> arguments, List<String> options) {}

    /** One line of a table to be. */
    private record Run(Starter starter, Mode mode, Path file, Task task, List<Start> starts) {

        Run(Starter starter, Mode mode, Path file, Task task) {
            this(starter, mode, file, task, new ArrayList<>());
        }

        List<String> arguments() {
            List<String> arguments = new ArrayList<>(List.of(starter.name()));
            arguments.addAll(task.arguments());
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
