package dev.certcentral.spec.load;

import java.io.IOException;
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
            List<String> files = list(directory);
            if (!files.contains("api.yaml")) {
                throw new SpecNotFoundException(
                        "the folder `" + directory + "` holds no `api.yaml`; name the folder that does");
            }
            return new DirectorySpecs(directory, files);
        } catch (IOException | UncheckedIOException e) {
            throw new SpecNotFoundException("the folder `" + directory + "` cannot be listed: " + e.getMessage());
        }
    }

    static List<String> list(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory, 8)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString().replace('\\', '/'))
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
        return Files.readAllBytes(directory.resolve(file));
    }
}
