package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Operation;
import dev.certcentral.tools.drift.Drift;
import dev.certcentral.tools.drift.PageDrift;
import dev.certcentral.tools.drift.report.DriftJson;
import dev.certcentral.tools.drift.report.DriftMarkdown;
import dev.certcentral.tools.drift.report.DriftText;
import dev.certcentral.tools.page.Page;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certspec drift}: what changed on a page since its ledger was written. */
@Command(
        name = "drift",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Compares a saved page with the ledger of its operation, row by row, and names what rests on changed rows.",
            "The exit code is 1 if anything differs."
        })
public final class DriftCommand implements Callable<Integer> {

    /** How to print. */
    enum Format {
        TEXT,
        MD,
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

    @Parameters(paramLabel = "PAGE", description = "The page, saved as text or HTML in UTF-8.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path file;

    @Option(
            names = "--operation",
            paramLabel = "NAME",
            description =
                    "The operation to compare with, by id or last segment of its path. Default: the page's endpoint"
                            + " tells.")
    @Nullable
    String operation;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.TEXT;

    @Override
    public Integer call() throws Failure {
        Page page = PageFile.read(file);
        Operation found = OperationNames.find(source.load(), operation == null ? page.name() : operation);
        if (found.ledger().isEmpty()) {
            throw new Failure("`" + found.id() + "` has no ledger to compare with; make one with `certspec import`.");
        }
        Drift drift = PageDrift.of(found, page);
        command.commandLine()
                .getOut()
                .println(
                        switch (format) {
                            case TEXT -> DriftText.of(drift);
                            case MD -> DriftMarkdown.of(drift);
                            case JSON -> JsonOutput.of(DriftJson.of(drift));
                        });
        PageRemarks.lines(page).forEach(command.commandLine().getErr()::println);
        return drift.any() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
