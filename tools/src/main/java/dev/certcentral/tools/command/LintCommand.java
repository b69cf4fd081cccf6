package dev.certcentral.tools.command;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.rule.Lint;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certspec lint}: everything wrong with a folder of specs. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Checks specs and prints every problem.")
public final class LintCommand implements Callable<Integer> {

    /** How to print. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From which severity on the exit code is 1. */
    enum Threshold {
        ERROR,
        WARNING,
        INFO;

        boolean isReachedBy(Problem problem) {
            return problem.severity().compareTo(Severity.valueOf(name())) >= 0;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec command;

    @Mixin
    SpecSource source = new SpecSource();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder that holds api.yaml; the same as --spec DIR.")
    @Nullable
    Path directory;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            defaultValue = "error",
            paramLabel = "SEVERITY",
            description = "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Threshold failOn = Threshold.ERROR;

    @Override
    public Integer call() throws Failure {
        if (directory != null && source.given()) {
            throw new Failure("Name the folder once: as an argument or with --spec.");
        }
        SpecFolder folder = directory == null ? source.open() : SpecSource.open(directory);
        LoadResult result = ApiLoader.load(folder);
        List<Problem> problems = Stream.concat(
                        result.problems().stream(), result.api().stream().flatMap(api -> Lint.check(api).stream()))
                .sorted()
                .distinct()
                .toList();
        String report = switch (format) {
            case TEXT -> text(folder, result.api().orElse(null), problems);
            case JSON -> JsonOutput.of(json(problems));
        };
        command.commandLine().getOut().println(report);
        if (problems.stream().anyMatch(problem -> problem.code().equals("unreadable-file"))) {
            return ExitCode.WRONG_USE;
        }
        return problems.stream().anyMatch(failOn::isReachedBy) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static String text(SpecFolder folder, @Nullable Api api, List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(ProblemText.of(problem)).append("\n\n"));
        text.append(folder.name()).append(": ");
        if (api != null) {
            text.append(counted(api.operations().size(), "operation")).append(", ");
        }
        return text.append(counted(count(problems, Severity.ERROR), "error"))
                .append(", ")
                .append(counted(count(problems, Severity.WARNING), "warning"))
                .append(", ")
                .append(counted(count(problems, Severity.INFO), "note"))
                .toString();
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }

    private static Map<String, Object> json(List<Problem> problems) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("problems", problems.stream().map(LintCommand::json).toList());
        report.put("errors", count(problems, Severity.ERROR));
        report.put("warnings", count(problems, Severity.WARNING));
        report.put("infos", count(problems, Severity.INFO));
        return report;
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("severity", problem.severity().word());
        entry.put("code", problem.code());
        entry.put("file", problem.at().file());
        entry.put("line", problem.at().line());
        entry.put("column", problem.at().column());
        entry.put("message", problem.message());
        return entry;
    }
}
