package dev.certcentral.tools.diff.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.certcentral.spec.problem.Problem;
import dev.certcentral.tools.command.ExitCode;
import dev.certcentral.tools.command.Failure;
import dev.certcentral.tools.command.ProblemText;
import dev.certcentral.tools.command.Version;
import dev.certcentral.tools.diff.Comparison;
import dev.certcentral.tools.diff.DiffReport;
import dev.certcentral.tools.diff.accept.Acceptance;
import dev.certcentral.tools.diff.accept.AcceptanceTemplate;
import dev.certcentral.tools.diff.accept.Acceptances;
import dev.certcentral.tools.diff.words.HtmlWords;
import dev.certcentral.tools.diff.words.JsonWords;
import dev.certcentral.tools.diff.words.MarkdownWords;
import dev.certcentral.tools.diff.words.TextWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certspec diff}: what changed between two states of an API, what that breaks, and how that is proved. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Compares two states of an API: what changed, what that breaks, what proves it.",
        footer = {
            "",
            "OLD and NEW are folders that hold api.yaml, files in such folders, client JARs (JAR or JAR!/folder)"
                    + " or git revisions (git:REV or git:REV:folder)."
        })
public final class DiffCommand implements Callable<Integer> {

    private final Comparison comparison;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec command;

    @Parameters(index = "0", paramLabel = "OLD", description = "The state that callers know.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The state to come.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String after;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.TEXT;

    @Option(
            names = "--fail-on",
            defaultValue = "breaking",
            paramLabel = "LEVEL",
            description = "Exit with 1 if a change breaks there: source, binary, breaking (wire, source or binary),"
                    + " any (whether it breaks or not). Default: ${DEFAULT-VALUE}.")
    Threshold failOn = Threshold.BREAKING;

    @Option(
            names = "--accept",
            paramLabel = "FILE",
            description =
                    "YAML file of accepted changes: they are reported, but count neither here nor for the version.")
    @Nullable
    Path accept;

    @Option(
            names = "--write-accept",
            paramLabel = "FILE",
            description = "Write such a file for the breaks that nobody accepted; fill in the reasons.")
    @Nullable
    Path writeAccept;

    @Option(names = "--no-proofs", description = "Do not look for payloads that prove breaks on the wire.")
    boolean noProofs;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report to a file instead.")
    @Nullable
    Path out;

    /**
     * A command.
     *
     * @param comparison finds and judges the changes
     */
    public DiffCommand(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public Integer call() throws Failure {
        List<Acceptance> acceptances = accept == null ? List.of() : AcceptanceFile.read(accept);
        Sides sides = Sides.load(before, after);
        DiffReport all = comparison.compare(sides.before(), sides.after(), !noProofs);
        DiffReport report = Acceptances.apply(acceptances, sides.restricted(all));
        print(words(report));
        if (writeAccept != null) {
            write(writeAccept, AcceptanceTemplate.of(report));
        }
        Acceptances.stale(acceptances, all).forEach(this::mentionStale);
        return failOn.isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private String words(DiffReport report) {
        return switch (format) {
            case TEXT -> TextWords.of(report, this::styled);
            case MD -> MarkdownWords.of(report);
            case JSON -> JsonWords.of(report);
            case HTML -> HtmlWords.of(report);
        };
    }

    /** Colours on a terminal only. Takes the text as it is: to picocli's markup, a spec could add its own. */
    private String styled(TextWords.Tone tone, String text) {
        Ansi ansi = out == null ? command.commandLine().getColorScheme().ansi() : Ansi.OFF;
        Style style = switch (tone) {
            case HEADING -> Style.bold;
            case BREAKING -> Style.fg_red;
            case QUIET -> Style.faint;
        };
        return ansi.enabled() ? style.on() + text + style.off() : text;
    }

    private void print(String words) throws Failure {
        if (out == null) {
            PrintWriter writer = command.commandLine().getOut();
            writer.print(words);
            writer.flush();
        } else {
            write(out, words);
        }
    }

    private static void write(Path file, String text) throws Failure {
        try {
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new Failure("`" + file + "` cannot be written: " + e);
        }
    }

    /** To standard error: the report is about the APIs, this is about the file. */
    private void mentionStale(Acceptance acceptance) {
        String what = acceptance.change().isEmpty() ? "" : " (" + acceptance.change() + ")";
        Problem problem = Problem.warning(
                "stale-acceptance",
                acceptance.at(),
                "`" + acceptance.fingerprint() + "`" + what + " is no longer among the changes; remove it");
        command.commandLine().getErr().println(ProblemText.of(problem));
    }
}
