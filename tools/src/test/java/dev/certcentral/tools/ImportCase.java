package dev.certcentral.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of {@code corpus/import}: a page of our own invention, the ledger it gives, and what is said about it. */
record ImportCase(Path folder) {

    static final Path CORPUS = Path.of("src/test/resources/corpus/import");

    static List<ImportCase> all() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(ImportCase::new)
                    .toList();
        }
    }

    static ImportCase named(String name) {
        return new ImportCase(CORPUS.resolve(name));
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path page() {
        Path html = folder.resolve("page.html");
        return Files.exists(html) ? html : folder.resolve("page.txt");
    }

    Run run() {
        return Run.of("import", page().toString());
    }

    /** Everything said about the page, after the exit code. */
    static String remarks(Run run) {
        return "exit " + run.exitCode() + "\n" + run.err();
    }

    String expected(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    void refresh(String file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(folder.resolve(file));
        } else {
            Files.writeString(folder.resolve(file), text);
        }
    }
}
