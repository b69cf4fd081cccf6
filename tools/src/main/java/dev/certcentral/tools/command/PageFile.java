package dev.certcentral.tools.command;

import dev.certcentral.tools.page.Page;
import dev.certcentral.tools.page.read.PageReader;
import dev.certcentral.tools.page.read.UnreadablePageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** A saved page on disk. */
final class PageFile {

    private PageFile() {}

    /**
     * Reads a page.
     *
     * @throws Failure with one line that says what is the matter with the file
     */
    static Page read(Path path) throws Failure {
        try {
            if (Files.isDirectory(path)) {
                throw new Failure("`" + path + "` is a folder; name a saved page.");
            }
            if (Files.size(path) > PageReader.MAX_BYTES) {
                throw new Failure("`" + path + "` is larger than 5 MB, no page is; save the page alone.");
            }
            return PageReader.read(name(path), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new Failure("There is no file `" + path + "`.");
        } catch (IOException e) {
            throw new Failure("`" + path + "` cannot be read; look at its permissions.");
        } catch (UnreadablePageException e) {
            throw new Failure(Objects.requireNonNull(e.getMessage()));
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
