package dev.certcentral.tools.export.command;

import dev.certcentral.tools.command.Failure;
import dev.certcentral.tools.command.JsonOutput;
import dev.certcentral.tools.export.gap.Gap;
import dev.certcentral.tools.export.gap.Gaps;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Puts documents where they were asked for: UTF-8, a line feed at the end. */
final class Output {

    private Output() {}

    /** To a file, or to standard output if there is none. */
    static void write(CommandSpec command, @Nullable Path file, String document) throws Failure {
        if (file == null) {
            PrintWriter out = command.commandLine().getOut();
            out.print(document + "\n");
            out.flush();
        } else {
            write(file, document);
        }
    }

    static void write(Path file, String document) throws Failure {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, document + "\n");
        } catch (IOException e) {
            throw new Failure("`" + file + "` cannot be written: " + e);
        }
    }

    /** The list of what cannot be said, if it was asked for. */
    static void gaps(@Nullable Path file, List<Gap> gaps) throws Failure {
        if (file != null) {
            write(file, JsonOutput.of(Gaps.document(gaps)));
        }
    }
}
