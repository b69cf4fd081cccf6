package dev.certcentral.spec.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of spec files, wherever it lives. */
public interface SpecFolder {

    /** What to call it in messages. */
    String name();

    /** Relative names of all files, with forward slashes, sorted. */
    List<String> files();

    /**
     * Content of a file. A file larger than {@link dev.certcentral.spec.yaml.YamlReader#MAX_BYTES} may be cut off
     * behind the limit; it is refused anyway.
     *
     * @param file one of {@link #files()}
     * @throws IOException if it cannot be read
     */
    byte[] read(String file) throws IOException;

    /**
     * A folder on disk.
     *
     * @param directory a folder that holds {@code api.yaml}
     * @throws SpecNotFoundException if it is no folder, cannot be listed, or holds no {@code api.yaml}
     */
    static SpecFolder ofDirectory(Path directory) throws SpecNotFoundException {
        return DirectorySpecs.open(directory);
    }

    /**
     * A folder on a class path, inside a JAR or a directory.
     *
     * @param loader where to look
     * @param folder name of the folder, such as {@code certcentral}
     * @throws SpecNotFoundException if there is no {@code <folder>/api.yaml}
     */
    static SpecFolder onClassPath(ClassLoader loader, String folder) throws SpecNotFoundException {
        return ClassPathSpecs.open(loader, folder);
    }

    /**
     * A folder made of texts.
     *
     * @param name what to call it
     * @param texts content by relative name
     */
    static SpecFolder ofTexts(String name, Map<String, String> texts) {
        Map<String, byte[]> contents = new TreeMap<>();
        texts.forEach((file, text) -> contents.put(file, text.getBytes(StandardCharsets.UTF_8)));
        return new ByteSpecs(name, contents);
    }
}
