package dev.certcentral.spec;

import dev.certcentral.spec.load.SpecFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A spec folder of bytes; a file without bytes cannot be read. */
public record MemoryFolder(String name, Map<String, byte[]> contents) implements SpecFolder {

    public MemoryFolder {
        contents = new TreeMap<>(contents);
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public byte[] read(String file) throws IOException {
        byte[] bytes = contents.get(file);
        if (bytes == null || bytes.length == 0) {
            throw new IOException("no permission");
        }
        return bytes;
    }
}
