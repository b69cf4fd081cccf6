package dev.certcentral.tools.export.command;

import dev.certcentral.tools.command.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code certspec export}: specs in the words of other tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "FORMAT",
        description = "Writes specs in a format that other tools read, and lists what it has no words for.",
        subcommands = {JsonSchemaCommand.class, OpenApiCommand.class})
public final class ExportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec command;

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Name a format: json-schema, openapi.");
    }
}
