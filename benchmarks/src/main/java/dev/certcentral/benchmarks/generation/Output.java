package dev.certcentral.benchmarks.generation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How large a built client is.
 *
 * @param sources bytes of generated Java
 * @param classes how many class files
 * @param bytes of all class files
 * @param jar bytes of a JAR with them
 */
record Output(long sources, long classes, long bytes, long jar) {

    static Output of(Path sources, Path classes) throws IOException {
        return new Output(
                sum(files(sources, ".java")),
                files(classes, ".class").size(),
                sum(files(classes, ".class")),
                jar(classes));
    }

    /** Files with an ending, in the order of their names. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static long sum(List<Path> files) throws IOException {
        long sum = 0;
        for (Path file : files) {
            sum += Files.size(file);
        }
        return sum;
    }

    /** Packed as the tools do by default. */
    private static long jar(Path classes) throws IOException {
        Path jar = classes.resolveSibling("client.jar");
        try (OutputStream bytes = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files(classes, ".class")) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, zip);
            }
        }
        return Files.size(jar);
    }
}
