package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.tools.table.TableJson;
import dev.certcentral.tools.table.TableMarkdown;
import dev.certcentral.tools.table.TableRow;
import dev.certcentral.tools.table.TableRows;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            description = "Last segment of the endpoint's path, such as eu_individual, or the operation's id.")
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
        Operation operation = find(source.load());
        List<TableRow> rows = switch (direction) {
            case REQUEST -> TableRows.ofRequest(operation);
            case RESPONSE -> TableRows.ofResponse(operation);
        };
        String table = switch (format) {
            case MD -> TableMarkdown.of(operation, direction.toString(), rows);
            case JSON -> JsonOutput.of(TableJson.of(rows));
        };
        command.commandLine().getOut().println(table);
        return ExitCode.FINE;
    }

    private Operation find(Api api) throws Failure {
        List<Operation> found = api.operations().stream()
                .filter(operation -> operation.id().equals(name))
                .toList();
        if (found.isEmpty()) {
            found = api.operations().stream()
                    .filter(operation -> operation.shortName().equals(name))
                    .toList();
        }
        if (found.size() > 1) {
            throw new Failure("Several operations end in `" + name + "`; name one by its id: "
                    + found.stream().map(Operation::id).collect(Collectors.joining(", ")));
        }
        if (found.isEmpty()) {
            throw unknown(api);
        }
        return found.get(0);
    }

    private Failure unknown(Api api) {
        List<String> names = api.operations().stream()
                .flatMap(operation -> Stream.of(operation.shortName(), operation.id()))
                .toList();
        String hint = Hints.closest(name, names, Math.max(2, name.length() / 3))
                .map(close -> "; did you mean `" + close + "`?")
                .orElse(".");
        return new Failure("There is no operation `" + name + "`" + hint + "\nOperations:\n"
                + api.operations().stream()
                        .map(operation -> "  " + operation.shortName() + " (" + operation.id() + ")")
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }
}
