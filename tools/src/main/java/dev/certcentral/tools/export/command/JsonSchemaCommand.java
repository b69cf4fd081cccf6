package dev.certcentral.tools.export.command;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.command.ExitCode;
import dev.certcentral.tools.command.Failure;
import dev.certcentral.tools.command.OperationNames;
import dev.certcentral.tools.command.SpecSource;
import dev.certcentral.tools.command.Version;
import dev.certcentral.tools.export.JsonSchemaExport;
import dev.certcentral.tools.export.gap.Gap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certspec export json-schema}: bodies as JSON Schema. */
@Command(
        name = "json-schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes the body of an operation, or of each one that has one, as JSON Schema 2020-12.")
public final class JsonSchemaCommand implements Callable<Integer> {

    /** Which body. */
    enum Direction {
        REQUEST,
        RESPONSE;

        boolean has(Operation operation) {
            return switch (this) {
                case REQUEST -> operation.body().isPresent();
                case RESPONSE ->
                    operation
                            .response()
                            .flatMap(response -> response.type().object())
                            .isPresent();
            };
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

    @Parameters(
            arity = "0..1",
            paramLabel = "OPERATION",
            description = "The operation's id, or the last segment of its path where no other ends so. Default: all.")
    @Nullable
    String name;

    @Option(
            names = "--direction",
            defaultValue = "request",
            paramLabel = "DIRECTION",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Direction direction = Direction.REQUEST;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Write to a file instead of standard output; for all operations, to a folder, one file each.")
    @Nullable
    Path out;

    @Option(
            names = "--not-expressible",
            paramLabel = "FILE",
            description = "Write a list of what the schemas of requests leave out.")
    @Nullable
    Path notExpressible;

    @Override
    public Integer call() throws Failure {
        if (name == null && out == null) {
            throw new ParameterException(
                    command.commandLine(), "Name an operation, or a folder for the schemas of all with --out DIR.");
        }
        Api api = source.load();
        List<Operation> operations = name == null ? all(api) : List.of(one(api, name));
        for (Operation operation : operations) {
            Path file =
                    out == null || name != null ? out : out.resolve(operation.id() + "." + direction + ".schema.json");
            Output.write(command, file, schema(api, operation));
        }
        Output.gaps(notExpressible, direction == Direction.REQUEST ? gaps(api, operations) : List.of());
        return ExitCode.FINE;
    }

    private List<Operation> all(Api api) {
        return api.operations().stream().filter(direction::has).toList();
    }

    private Operation one(Api api, String name) throws Failure {
        Operation operation = OperationNames.find(api, name);
        if (!direction.has(operation)) {
            throw new Failure("The " + direction + " of `" + operation.id() + "` has no JSON body; these have: "
                    + String.join(", ", all(api).stream().map(Operation::id).toList()));
        }
        return operation;
    }

    private String schema(Api api, Operation operation) {
        return switch (direction) {
            case REQUEST -> JsonSchemaExport.of(api, operation);
            case RESPONSE -> JsonSchemaExport.ofResponse(api, operation);
        };
    }

    private static List<Gap> gaps(Api api, List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> JsonSchemaExport.notExpressible(api, operation).stream())
                .toList();
    }
}
