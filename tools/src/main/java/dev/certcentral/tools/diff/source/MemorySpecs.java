package dev.certcentral.tools.diff.source;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.yaml.YamlReader;
import dev.certcentral.tools.command.Failure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/**
 * A spec folder in memory, so that what is hashed is what is loaded. Takes in what a loader would read, and no more than a loader
 * would accept: what is larger is cut off behind its limit.
 */
final class MemorySpecs implements SpecFolder {

    /** Most bytes of a file to keep; one more than allowed, so that the loader sees that there were too many. */
    static final int MOST_BYTES = YamlReader.MAX_BYTES + 1;

    /** Most bytes of a folder; the largest real one is a hundredth of it. */
    private static final long MOST_BYTES_IN_ALL = 64L << 20;

    private final String name;
    private final TreeMap<String, byte[]> contents = new TreeMap<>();
    private long size;

    MemorySpecs(String name) {
        this.name = name;
    }

    static MemorySpecs copyOf(String name, SpecFolder folder) throws Failure {
        MemorySpecs copy = new MemorySpecs(name);
        for (String file : folder.files()) {
            try {
                copy.add(file, folder.read(file));
            } catch (IOException e) {
                throw new Failure("`" + file + "` in `" + name + "` cannot be read: " + e.getMessage());
            }
        }
        return copy;
    }

    /** Whether a file belongs to a spec folder; as on disk, hidden files and notes for people do not. */
    static boolean belongs(String file) {
        return !file.isEmpty() && !file.startsWith(".") && !file.contains("/.") && !file.endsWith(".md");
    }

    void add(String file, byte[] content) throws Failure {
        contents.put(file, content);
        size += content.length;
        if (contents.size() > ApiLoader.MAX_FILES) {
            throw new Failure("`" + name + "` holds more than " + ApiLoader.MAX_FILES + " files, which is the limit.");
        }
        if (size > MOST_BYTES_IN_ALL) {
            throw new Failure("`" + name + "` holds more than " + (MOST_BYTES_IN_ALL >> 20)
                    + " MiB of specs, which is the limit.");
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public byte[] read(String file) throws IOException {
        byte[] content = contents.get(file);
        if (content == null) {
            throw new FileNotFoundException(file);
        }
        return content.clone();
    }
}
