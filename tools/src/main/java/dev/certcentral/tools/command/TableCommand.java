package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.table.TableJson;
import dev.certcentral.tools.table.TableMarkdown;
import dev.certcentral.tools.table.TableRows;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certspec table}: the parameter table of an operation. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the parameter table of an operation back from its spec.")
public final class TableCommand implements Callable<Integer> {

    /** How to print. */
    enum Format {
        MD,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which table. */
    enum Direction {
        REQUEST,
        RESPONSE;

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
            paramLabel = "OPERATION",
            description =
                    "The operation's id, or the last segment of its path where no other ends so, such as eu_individual.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String name;

    @Option(
            names = "--direction",
            defaultValue = "request",
            paramLabel = "DIRECTION",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Direction direction = Direction.REQUEST;

    @Option(
            names = "--format",
            defaultValue = "md",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.MD;

    @Override
    public Integer call() throws Failure {
        Operation operation = OperationNames.find(source.load(), name);
        boolean request = direction == Direction.REQUEST;
        String table = switch (format) {
            case MD -> request ? TableMarkdown.ofRequest(operation) : TableMarkdown.ofResponse(operation);
            case JSON ->
                JsonOutput.of(TableJson.of(request ? TableRows.ofRequest(operation) : TableRows.ofResponse(operation)));
        };
        command.commandLine().getOut().println(table);
        return ExitCode.FINE;
    }
}
