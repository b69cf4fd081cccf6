package dev.certcentral.benchmarks.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders to work in, emptied before each use. */
record Work(Path root) {

    /** An empty folder. */
    Path fresh(String name) throws IOException {
        Path folder = root.resolve(name).toAbsolutePath();
        if (Files.exists(folder)) {
            List<Path> files;
            try (Stream<Path> walk = Files.walk(folder)) {
                files = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
        return Files.createDirectories(folder);
    }
}
