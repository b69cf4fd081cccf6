package dev.certcentral.spec.diff;

import dev.certcentral.spec.MemoryFolder;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.compat.Judge;
import dev.certcentral.spec.diff.compat.Level;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.model.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One folder of the corpus of differences: files of both sides, laid over those of {@code base}, and what is judged about
 * them. A side is {@code before.yaml}, one operation, or the folder {@code before}; likewise {@code after}.
 *
 * @param rule the row of the table the case is about, or {@code nothing}
 * @param folder where it is
 */
record DiffCase(String rule, Path folder) {

    static final Path CORPUS = Path.of("src/test/resources/corpus/diff");

    /** Cases in this folder are about differences that nobody needs to hear of. */
    static final String NOTHING = "nothing";

    private static final String BASE = "base";
    private static final String FINDINGS = "findings.txt";

    static List<DiffCase> all() throws IOException {
        List<DiffCase> cases = new ArrayList<>();
        for (Path rule : folders(CORPUS)) {
            String id = rule.getFileName().toString();
            if (!id.equals(BASE)) {
                folders(rule).forEach(folder -> cases.add(new DiffCase(id, folder)));
            }
        }
        return cases;
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    String name() {
        return CORPUS.relativize(folder).toString();
    }

    Path findings() {
        return folder.resolve(FINDINGS);
    }

    Api before() throws IOException {
        return load("before");
    }

    Api after() throws IOException {
        return load("after");
    }

    List<Verdict> verdicts() throws IOException {
        return Judge.judge(before(), after());
    }

    /** One line for each verdict. */
    static String lines(List<Verdict> verdicts) {
        return verdicts.stream().map(DiffCase::line).collect(Collectors.joining());
    }

    private static String line(Verdict verdict) {
        Change change = verdict.change();
        String levels = Arrays.stream(Level.values())
                .filter(verdict::breaksAt)
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return (verdict.rule().id() + " [" + levels + "] " + change.site().subject() + ": " + change.beforeText()
                                + " -> " + change.afterText())
                        .replace(":  ->", ": ->")
                        .strip()
                + "\n";
    }

    private Api load(String side) throws IOException {
        Map<String, byte[]> files = read(CORPUS.resolve(BASE));
        Path operation = folder.resolve(side + ".yaml");
        if (Files.exists(operation)) {
            files.put("operations/operation.yaml", Files.readAllBytes(operation));
        } else {
            files.putAll(read(folder.resolve(side)));
        }
        LoadResult loaded = ApiLoader.load(new MemoryFolder(side, files));
        return loaded.api()
                .orElseThrow(() -> new IllegalArgumentException(name() + " does not load: " + loaded.problems()));
    }

    static Map<String, byte[]> read(Path folder) throws IOException {
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
