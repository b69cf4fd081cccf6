package dev.certcentral.tools;

import dev.certcentral.tools.command.DriftCommand;
import dev.certcentral.tools.command.ExitCode;
import dev.certcentral.tools.command.Failure;
import dev.certcentral.tools.command.ImportCommand;
import dev.certcentral.tools.command.LintCommand;
import dev.certcentral.tools.command.ServeCommand;
import dev.certcentral.tools.command.TableCommand;
import dev.certcentral.tools.command.ValidateCommand;
import dev.certcentral.tools.command.Version;
import dev.certcentral.tools.diff.Comparer;
import dev.certcentral.tools.diff.Comparison;
import dev.certcentral.tools.diff.command.DiffCommand;
import dev.certcentral.tools.export.command.ExportCommand;
import dev.certcentral.tools.quickstart.QuickstartCommand;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The entry point of {@code certspec.jar}. */
@Command(
        name = "certspec",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Works with YAML specs of an API that is documented in tables.",
        footer = {"", "Exit codes: 0 fine, 1 findings at or above the threshold, 2 wrong use or unreadable input."},
        subcommands = {
            LintCommand.class,
            TableCommand.class,
            ValidateCommand.class,
            ImportCommand.class,
            DriftCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            QuickstartCommand.class,
            HelpCommand.class
        })
public final class Certspec implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandLine.Model.CommandSpec command;

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(
                commandLine().setOut(utf8(System.out)).setErr(utf8(System.err)).execute(args));
    }

    /** JSON is UTF-8, whatever the system's locale. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The command line, ready to run in this process; output goes where {@code setOut} and {@code setErr} say. */
    public static CommandLine commandLine() {
        return commandLine(new Comparer());
    }

    /**
     * The command line with another judge behind {@code diff}.
     *
     * @param comparison finds and judges the changes
     */
    public static CommandLine commandLine(Comparison comparison) {
        return configured(new CommandLine(new Certspec()).addSubcommand(new DiffCommand(comparison)));
    }

    private static CommandLine configured(CommandLine command) {
        return command.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Certspec::wrongUse)
                .setExecutionExceptionHandler(Certspec::failed);
    }

    private static int wrongUse(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for more information.");
        return ExitCode.WRONG_USE;
    }

    /** Expected failures speak for themselves; even unexpected ones end without a stack trace. */
    private static int failed(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr().println(e instanceof Failure ? e.getMessage() : "Internal error: " + e);
        return ExitCode.WRONG_USE;
    }

    @Override
    public void run() {
        throw new ParameterException(
                command.commandLine(),
                "Name a command: lint, table, validate, import, drift, diff, export, serve, quickstart.");
    }
}
