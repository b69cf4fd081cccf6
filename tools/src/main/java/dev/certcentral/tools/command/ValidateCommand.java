package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.validate.GeneratedJudge;
import dev.certcentral.tools.validate.Judge;
import dev.certcentral.tools.validate.Report;
import dev.certcentral.tools.validate.SpecJudge;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certspec validate}: what is wrong with the JSON of a request. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks the JSON body of a request and says what is wrong where.",
            "With the specs inside the JAR, the generated client checks it; with --spec, the sandbox does."
        })
public final class ValidateCommand implements Callable<Integer> {

    /** How to print. */
    enum Format {
        TEXT,
        JSON;

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

    @Parameters(
            index = "0",
            paramLabel = "OPERATION",
            description =
                    "The operation's id, or the last segment of its path where no other ends so, such as eu_individual.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "The JSON file; - for standard input.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String file;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.TEXT;

    @Option(
            names = "--today",
            paramLabel = "YYYY-MM-DD",
            description = "The day that dates are compared with. Default: today in UTC.")
    @Nullable
    LocalDate today;

    @Override
    public Integer call() throws Failure {
        Api api = source.load();
        Operation operation = OperationNames.find(api, name);
        Judge judge = judge(operation).orElseThrow(() -> withoutBody(api, operation));
        JsonFile json = JsonFile.read(file, System.in);
        Report report = new Report(operation.id(), json.name(), json.text(), judge.findings(json.text()));
        command.commandLine()
                .getOut()
                .println(
                        switch (format) {
                            case TEXT -> report.text();
                            case JSON -> JsonOutput.of(report.json());
                        });
        return report.errors() == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private Optional<Judge> judge(Operation operation) {
        Clock clock = today == null
                ? Clock.systemUTC()
                : Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return source.given() ? SpecJudge.of(operation, clock) : GeneratedJudge.of(operation, clock);
    }

    private static Failure withoutBody(Api api, Operation operation) {
        return new Failure("`" + operation.shortName() + "` sends no JSON. These do: "
                + api.operations().stream()
                        .filter(other -> other.body().isPresent())
                        .map(Operation::shortName)
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ".");
    }
}
