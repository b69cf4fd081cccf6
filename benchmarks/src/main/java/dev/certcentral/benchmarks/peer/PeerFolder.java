package dev.certcentral.benchmarks.peer;

import dev.certcentral.benchmarks.run.RefusedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where peers are kept, below the module's own target folder. */
public record PeerFolder(Path module) {

    private static final String FETCH = "fetch it: ./mvnw -q -f benchmarks/peers/pom.xml generate-resources";

    Path root() {
        return module.resolve("target/peers");
    }

    Path generator() {
        return root().resolve("cli/openapi-generator-cli.jar");
    }

    Path certspec() {
        return module.resolveSibling("tools").resolve("target/certspec.jar");
    }

    Path sources() {
        return module.resolve("peers/src");
    }

    /** The peers' own classes. */
    public Path jar() {
        return root().resolve("peers.jar");
    }

    /** The peers' libraries, in the order of their names. */
    public List<Path> libraries() throws IOException {
        Path lib = root().resolve("lib");
        if (!Files.isDirectory(lib)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** The peers with all they need, to be put behind what is there already. */
    public String classPath() throws IOException {
        StringBuilder path = new StringBuilder(jar().toString());
        for (Path library : libraries()) {
            path.append(File.pathSeparator).append(library);
        }
        return path.toString();
    }

    /** Says all at once what is missing for making the peers. */
    void requireIngredients() throws IOException, RefusedException {
        List<String> missing = new ArrayList<>();
        if (!Files.isRegularFile(certspec())) {
            missing.add("The peers' OpenAPI document cannot be written, " + certspec()
                    + " is missing; build it: ./mvnw -q -DskipTests package");
        }
        if (!Files.isRegularFile(generator())) {
            missing.add("The peers `native` and `retrofit2` are missing, and so is their generator; " + FETCH);
        }
        if (libraries().isEmpty()) {
            missing.add(
                    "The libraries of the peers `native`, `retrofit2` and Hibernate Validator are missing; " + FETCH);
        }
        if (!missing.isEmpty()) {
            throw new RefusedException(missing);
        }
    }
}
