package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.tools.ledger.LedgerText;
import dev.certcentral.tools.ledger.PageLedger;
import dev.certcentral.tools.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code certspec import}: the ledger of a saved page. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads a saved documentation page and prints its ledger.",
            "Remarks go to standard error; with warnings or doubtful guesses the exit code is 1."
        })
public final class ImportCommand implements Callable<Integer> {

    /** How to print. */
    enum Format {
        YAML,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec command;

    @Parameters(paramLabel = "PAGE", description = "The page, saved as text or HTML in UTF-8.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path file;

    @Option(
            names = "--format",
            defaultValue = "yaml",
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.YAML;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here. Default: standard output.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws Failure {
        Page page = PageFile.read(file);
        Ledger ledger = PageLedger.of(page);
        write(
                switch (format) {
                    case YAML -> LedgerText.of(ledger);
                    case JSON -> JsonOutput.of(PageJson.of(page, ledger)) + "\n";
                });
        PageRemarks.lines(page).forEach(command.commandLine().getErr()::println);
        return PageRemarks.needALook(page) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void write(String text) throws Failure {
        if (out == null) {
            command.commandLine().getOut().print(text);
            command.commandLine().getOut().flush();
            return;
        }
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new Failure("`" + out + "` cannot be written; name a file in a folder that exists.");
        }
    }
}
