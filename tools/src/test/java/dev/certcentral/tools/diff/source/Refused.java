package dev.certcentral.tools.diff.source;

import dev.certcentral.tools.command.Failure;
import java.nio.file.Path;

/** What users are told about a side that cannot be opened. */
final class Refused {

    private Refused() {}

    static String message(String argument, Path workingDirectory) {
        try {
            SideSource.open(argument, workingDirectory);
        } catch (Failure e) {
            return e.getMessage();
        }
        throw new AssertionError("`" + argument + "` was opened");
    }
}
