package dev.certcentral.spec.load;

import dev.certcentral.spec.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Specs on disk. */
final class DirectorySpecs implements SpecFolder {

    private final Path directory;
    private final List<String> files;

    private DirectorySpecs(Path directory, List<String> files) {
        this.directory = directory;
        this.files = files;
    }

    static SpecFolder open(Path directory) throws SpecNotFoundException {
        if (!Files.isDirectory(directory)) {
            throw new SpecNotFoundException(
                    "there is no folder `" + directory + "`; name the folder that holds `api.yaml`");
        }
        try {
            if (!Files.isRegularFile(directory.resolve("api.yaml"))) {
                throw new SpecNotFoundException(
                        "the folder `" + directory + "` holds no `api.yaml`; name the folder that does");
            }
            return new DirectorySpecs(directory, list(directory));
        } catch (IOException | UncheckedIOException e) {
            throw new SpecNotFoundException("the folder `" + directory + "` cannot be listed: " + e.getMessage());
        }
    }

    /** Stops soon after the limit that {@link ApiLoader} complains about: somebody may have named the wrong folder. */
    private static List<String> list(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !ApiLoader.isIgnored(file))
                    .limit(ApiLoader.MAX_FILES + 1L)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public String name() {
        return directory.toString();
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public byte[] read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(directory.resolve(file))) {
            return in.readNBytes(YamlReader.MAX_BYTES + 1);
        }
    }
}
