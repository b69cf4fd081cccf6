package dev.certcentral.tools.export.command;

import dev.certcentral.spec.model.Api;
import dev.certcentral.tools.command.ExitCode;
import dev.certcentral.tools.command.Failure;
import dev.certcentral.tools.command.SpecSource;
import dev.certcentral.tools.export.OpenApiExport;
import dev.certcentral.tools.export.Version;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code certspec export openapi}: the whole API as OpenAPI. */
@Command(name = "openapi", description = "Writes the whole API as OpenAPI, in JSON (which is YAML, too).")
public final class OpenApiCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec command;

    @Mixin
    SpecSource source = new SpecSource();

    // Not the standard help options: their --version would be in the way.
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    boolean help;

    @Option(
            names = "--version",
            defaultValue = "3.1",
            paramLabel = "VERSION",
            description =
                    "Version of OpenAPI: 3.1, or 3.0 for tools that know no newer one. Default: ${DEFAULT-VALUE}.")
    String version = "3.1";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file instead of standard output.")
    @Nullable
    Path out;

    @Option(
            names = "--not-expressible",
            paramLabel = "FILE",
            description = "Write a list of what this version has no words for.")
    @Nullable
    Path notExpressible;

    @Override
    public Integer call() throws Failure {
        Version wanted = Version.of(version)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "There is no version `" + version + "`; take 3.1 or 3.0."));
        Api api = source.load();
        Output.write(command, out, OpenApiExport.of(api, wanted));
        Output.gaps(notExpressible, OpenApiExport.notExpressible(api, wanted));
        return ExitCode.FINE;
    }
}
