package dev.certcentral.tools.diff.proof;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A case of the corpus of differences, which lives with the judge.
 *
 * @param name its rule and its own name
 * @param before the old side
 * @param after the new side
 */
public record DiffCorpus(String name, Api before, Api after) {

    private static final Path CORPUS = Path.of("../spec/src/test/resources/corpus/diff");

    /** All cases. */
    public static List<DiffCorpus> all() throws IOException {
        List<DiffCorpus> cases = new ArrayList<>();
        for (Path rule : folders(CORPUS)) {
            if (!rule.endsWith("base")) {
                for (Path folder : folders(rule)) {
                    cases.add(new DiffCorpus(
                            CORPUS.relativize(folder).toString(), load(folder, "before"), load(folder, "after")));
                }
            }
        }
        return cases;
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Api load(Path folder, String side) throws IOException {
        Map<String, String> files = new TreeMap<>(read(CORPUS.resolve("base")));
        Path operation = folder.resolve(side + ".yaml");
        if (Files.exists(operation)) {
            files.put("operations/operation.yaml", Files.readString(operation));
        } else {
            files.putAll(read(folder.resolve(side)));
        }
        LoadResult loaded = ApiLoader.load(SpecFolder.ofTexts(side, files));
        return loaded.api().orElseThrow(() -> new IllegalArgumentException(folder + ": " + loaded.problems()));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        return files;
    }

    @Override
    public String toString() {
        return name;
    }
}
