package dev.certcentral.benchmarks.generation;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The JARs that are measured: ours from this build, the others' fetched. */
final class Ingredients {

    private static final Path TARGET = Path.of("benchmarks/target");

    private Ingredients() {}

    /** Our command line. */
    static String certspec() throws IOException, RefusedException {
        return one(Path.of("tools/target"), "certspec.jar");
    }

    /** Our processor with what it needs. */
    static String processor() throws IOException, RefusedException {
        return String.join(
                File.pathSeparator,
                one(Path.of("processor/target"), "certcentral-processor-[0-9.]+(-SNAPSHOT)?.jar"),
                one(Path.of("spec/target"), "certcentral-spec-[0-9.]+(-SNAPSHOT)?.jar"),
                one(TARGET.resolve("processor"), "javapoet.jar"),
                one(TARGET.resolve("processor"), "snakeyaml-engine.jar"));
    }

    /** What generated clients need, theirs and ours: the same libraries for both. */
    static String libraries() throws IOException, RefusedException {
        List<String> jars =
                new ArrayList<>(List.of(one(Path.of("runtime/target"), "certcentral-runtime-[0-9.]+(-SNAPSHOT)?.jar")));
        for (String line :
                Files.readString(Path.of(one(TARGET, "classpath.txt"))).split(File.pathSeparator, -1)) {
            jars.add(line.strip());
        }
        jars.addAll(all(TARGET.resolve("peers/lib"), ".*\\.jar"));
        return String.join(File.pathSeparator, jars);
    }

    /** OpenAPI Generator. */
    static String generator() throws IOException, RefusedException {
        return one(TARGET.resolve("peers/cli"), "openapi-generator-cli.jar");
    }

    private static String one(Path folder, String pattern) throws IOException, RefusedException {
        List<String> found = all(folder, pattern);
        if (found.size() != 1) {
            throw new RefusedException(folder + " holds " + found.size() + " files like " + pattern
                    + " instead of one; build it: ./mvnw -q -DskipTests package");
        }
        return found.get(0);
    }

    private static List<String> all(Path folder, String pattern) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .map(file -> file.toAbsolutePath().toString())
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
