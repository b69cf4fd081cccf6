package dev.certcentral.spec.load;

import dev.certcentral.spec.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Finds specs on a class path. Those in a JAR are read at once, so that the JAR can be closed again. */
final class ClassPathSpecs {

    private ClassPathSpecs() {}

    static SpecFolder open(ClassLoader loader, String folder) throws SpecNotFoundException {
        String marker = folder + "/api.yaml";
        URL url = loader.getResource(marker);
        if (url == null) {
            throw new SpecNotFoundException("there is no `" + marker + "` on the class path; add the JAR that holds the"
                    + " specs there, or name a folder on disk");
        }
        try {
            return switch (url.getProtocol()) {
                case "file" ->
                    DirectorySpecs.open(Objects.requireNonNull(
                            Path.of(url.toURI()).toAbsolutePath().getParent()));
                case "jar" -> fromJar(url, folder);
                default ->
                    throw new SpecNotFoundException(
                            "`" + marker + "` was found in a place that cannot be listed (" + url.getProtocol() + ")");
            };
        } catch (IOException | URISyntaxException e) {
            throw new SpecNotFoundException("`" + marker + "` cannot be read: " + e.getMessage());
        }
    }

    private static SpecFolder fromJar(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        Map<String, byte[]> contents = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            String prefix = folder + "/";
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (contents.size() > ApiLoader.MAX_FILES) {
                    break;
                }
                if (!entry.isDirectory() && entry.getName().startsWith(prefix)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        contents.put(
                                entry.getName().substring(prefix.length()), in.readNBytes(YamlReader.MAX_BYTES + 1));
                    }
                }
            }
        }
        return new ByteSpecs(folder, contents);
    }
}
