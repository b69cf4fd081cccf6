package dev.certcentral.spec;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.rule.Lint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One folder of the corpus: files that are laid over those of {@code base}, and what must be said about them.
 *
 * @param kind {@code good}, {@code load} or {@code lint}
 * @param code the code the case is about; empty for good cases
 * @param folder where it is
 */
record CorpusCase(String kind, String code, Path folder) {

    static final Path CORPUS = Path.of("src/test/resources/corpus");

    private static final String EXPECTED = "problems.txt";
    private static final String REMOVED = "removed.txt";
    private static final String BEYOND_SCHEMA = "beyond-schema.txt";
    private static final Set<String> ABOUT_THE_CASE = Set.of(EXPECTED, REMOVED, BEYOND_SCHEMA);

    static List<CorpusCase> all() throws IOException {
        List<CorpusCase> cases = new ArrayList<>();
        for (Path folder : folders(CORPUS.resolve("good"))) {
            cases.add(new CorpusCase("good", "", folder));
        }
        for (String kind : List.of("load", "lint")) {
            for (Path code : folders(CORPUS.resolve(kind))) {
                for (Path folder : folders(code)) {
                    cases.add(new CorpusCase(kind, code.getFileName().toString(), folder));
                }
            }
        }
        return cases;
    }

    static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    String name() {
        return CORPUS.relativize(folder).toString();
    }

    /** Names of the files the case itself brings. */
    Set<String> ownFiles() throws IOException {
        Set<String> own = new HashSet<>(read(folder).keySet());
        own.removeAll(ABOUT_THE_CASE);
        return own;
    }

    boolean isBeyondSchema() {
        return Files.exists(folder.resolve(BEYOND_SCHEMA));
    }

    SpecFolder specs() throws IOException {
        Map<String, byte[]> files = read(CORPUS.resolve("base"));
        files.putAll(read(folder));
        ABOUT_THE_CASE.forEach(files::remove);
        if (Files.exists(folder.resolve(REMOVED))) {
            Files.readAllLines(folder.resolve(REMOVED)).forEach(files::remove);
        }
        return new MemoryFolder("corpus", files);
    }

    /** One line for each problem; a case for lint must load. */
    String found() throws IOException {
        LoadResult loaded = ApiLoader.load(specs());
        List<Problem> problems = new ArrayList<>(loaded.problems());
        if (!kind.equals("load")) {
            loaded.api().ifPresent(api -> problems.addAll(Lint.check(api)));
        }
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(problem).append('\n'));
        return text.toString();
    }

    String expected() throws IOException {
        Path file = folder.resolve(EXPECTED);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    void refresh(String found) throws IOException {
        if (kind.equals("good")) {
            return;
        }
        Files.writeString(folder.resolve(EXPECTED), found, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return files;
    }
}
