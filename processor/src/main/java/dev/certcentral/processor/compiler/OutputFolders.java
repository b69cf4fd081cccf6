package dev.certcentral.processor.compiler;

import dev.certcentral.processor.incremental.Hashes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/**
 * Where the sources and class files of one package are on disk.
 *
 * @param root the folder for class files
 * @param classes the package's folder in it
 * @param sources the package's folder for generated sources
 */
record OutputFolders(Path root, Path classes, Path sources) {

    /** The folders, unless the compiler writes to somewhere else than a disk. */
    static Optional<OutputFolders> of(Filer filer, String packageName) throws IOException {
        Optional<Path> classes = folder(filer, StandardLocation.CLASS_OUTPUT);
        Optional<Path> sources = folder(filer, StandardLocation.SOURCE_OUTPUT);
        if (classes.isEmpty() || sources.isEmpty()) {
            return Optional.empty();
        }
        String inside = packageName.replace('.', '/');
        return Optional.of(new OutputFolders(
                classes.get(), classes.get().resolve(inside), sources.get().resolve(inside)));
    }

    private static Optional<Path> folder(Filer filer, JavaFileManager.Location location) throws IOException {
        URI uri = filer.getResource(location, "", "certspec").toUri();
        boolean onDisk = "file".equals(uri.getScheme());
        return onDisk ? Optional.ofNullable(Path.of(uri).toAbsolutePath().getParent()) : Optional.empty();
    }

    /** The text of a generated source. */
    Optional<String> source(String name) throws IOException {
        Path file = sources.resolve(name + ".java");
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** All generated sources that are there and hold a text. */
    NavigableSet<String> sourcesWith(String mark) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        for (String file : files(sources, ".java")) {
            if (Files.readString(sources.resolve(file)).contains(mark)) {
                names.add(file.substring(0, file.length() - ".java".length()));
            }
        }
        return names;
    }

    /** The class files of all sources: names of files by name of source. */
    SortedMap<String, NavigableSet<String>> classFiles() throws IOException {
        SortedMap<String, NavigableSet<String>> found = new TreeMap<>();
        for (String file : files(classes, ".class")) {
            found.computeIfAbsent(source(file, ".class"), s -> new TreeSet<>()).add(file);
        }
        return found;
    }

    /** The source that a class file was made of. */
    private static String source(String classFile, String ending) {
        int end = classFile.indexOf('$', 1);
        return classFile.substring(0, end < 0 ? classFile.length() - ending.length() : end);
    }

    private static NavigableSet<String> files(Path folder, String ending) throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(file -> file.endsWith(ending))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** The hash of a class file, empty if it is not there. */
    Optional<String> hash(String classFile) throws IOException {
        Path file = classes.resolve(classFile);
        return Files.isRegularFile(file) ? Optional.of(Hashes.of(Files.readAllBytes(file))) : Optional.empty();
    }

    void deleteClassFile(String name) throws IOException {
        Files.deleteIfExists(classes.resolve(name));
    }

    void deleteSource(String name) throws IOException {
        Files.deleteIfExists(sources.resolve(name + ".java"));
    }
}
