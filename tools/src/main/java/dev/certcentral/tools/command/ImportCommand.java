package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Ledger;
import dev.certcentral.tools.contradiction.Contradiction;
import dev.certcentral.tools.contradiction.ContradictionMarkdown;
import dev.certcentral.tools.contradiction.ContradictionText;
import dev.certcentral.tools.draft.DraftSpec;
import dev.certcentral.tools.ledger.LedgerText;
import dev.certcentral.tools.ledger.PageLedger;
import dev.certcentral.tools.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
            "Reads a saved documentation page and prints its ledger, a draft of its spec, or where it contradicts itself.",
            "Remarks go to standard error; with warnings, doubtful guesses or contradictions the exit code is 1."
        })
public final class ImportCommand implements Callable<Integer> {

    /** How to print. */
    enum Format {
        YAML,
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

    @Parameters(
            arity = "1..*",
            paramLabel = "PAGE",
            description = "The page, saved as text or HTML in UTF-8; with --check also several.")
    List<Path> files = List.of();

    @ArgGroup
    @Nullable
    Instead instead;

    /** What to print instead of the ledger. */
    static final class Instead {

        @Option(names = "--check", description = "Print where the pages contradict themselves and each other.")
        boolean check;

        @Option(names = "--draft", description = "Print a draft of the operation's spec.")
        boolean draft;

        @Option(names = "--draft-answer", description = "Print a draft of the type of its answer.")
        boolean draftAnswer;
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "yaml or json; with --check text, md or json. Default: the first of them.")
    @Nullable
    Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here. Default: standard output.")
    @Nullable
    Path out;

    @Override
    public Integer call() throws Failure {
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            Page page = PageFile.read(file);
            PageRemarks.lines(page).forEach(command.commandLine().getErr()::println);
            pages.add(page);
        }
        if (instead != null && instead.check) {
            return check(pages);
        }
        if (pages.size() > 1) {
            throw new Failure("Name one page; only --check compares several.");
        }
        write(text(pages.get(0)));
        return PageRemarks.needALook(pages.get(0)) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private int check(List<Page> pages) throws Failure {
        List<Contradiction> found = PageCheck.of(pages);
        write(
                switch (format(Format.TEXT)) {
                    case TEXT -> ContradictionText.of(found) + "\n";
                    case MD -> ContradictionMarkdown.of(found);
                    case JSON -> JsonOutput.of(PageCheck.json(found)) + "\n";
                    case YAML -> throw new Failure("--check prints text, md or json.");
                });
        return found.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private String text(Page page) throws Failure {
        boolean drafts = instead != null;
        if (drafts && format(Format.YAML) != Format.YAML) {
            throw new Failure("Drafts are YAML; leave out --format.");
        }
        if (instead != null && instead.draft) {
            return DraftSpec.of(page);
        }
        if (instead != null && instead.draftAnswer) {
            return DraftSpec.responseType(page)
                    .orElseThrow(() -> new Failure("`" + page.file() + "` has no table of response parameters."));
        }
        Ledger ledger = PageLedger.of(page);
        return switch (format(Format.YAML)) {
            case YAML -> LedgerText.of(ledger);
            case JSON -> JsonOutput.of(PageJson.of(page, ledger)) + "\n";
            case TEXT, MD -> throw new Failure("A ledger is yaml or json; text and md are for --check.");
        };
    }

    private Format format(Format standard) {
        return format == null ? standard : format;
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
