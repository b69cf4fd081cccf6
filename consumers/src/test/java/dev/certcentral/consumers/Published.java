package dev.certcentral.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * A module whose artifacts are published.
 *
 * @param folder where it is built
 * @param name the artifact's, without {@code certcentral-}
 */
record Published(String folder, String name) {

    /** All of them. */
    static List<Published> all() {
        return List.of(
                new Published("spec", "spec"),
                new Published("processor", "processor"),
                new Published("runtime", "runtime"),
                new Published("generated-client", "client"),
                new Published("sandbox", "sandbox"),
                new Published("tools", "tools"));
    }

    /** Its folder. */
    Path path() {
        return Settings.ROOT.resolve(folder);
    }

    /** One of its JARs: {@code ""}, {@code "-sources"} or {@code "-javadoc"}. */
    Path jar(String classifier) {
        return path().resolve("target/certcentral-" + name + "-" + Settings.VERSION + classifier + ".jar");
    }

    /** Its bill of materials. */
    String billOfMaterials() throws IOException {
        return Files.readString(path().resolve("target/bom.json"));
    }

    /** The names in a JAR. */
    static Set<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Set<String> names = new TreeSet<>();
            file.stream().map(JarEntry::getName).forEach(names::add);
            return names;
        }
    }

    /** One text in a JAR. */
    static String text(Path jar, String name) {
        try (JarFile file = new JarFile(jar.toFile());
                var in = file.getInputStream(
                        Objects.requireNonNull(file.getJarEntry(name), () -> name + " is not in " + jar))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "certcentral-" + name;
    }
}
