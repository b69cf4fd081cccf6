package dev.certcentral.spec.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Specs held in memory. */
final class ByteSpecs implements SpecFolder {

    private final String name;
    private final TreeMap<String, byte[]> contents;

    ByteSpecs(String name, Map<String, byte[]> contents) {
        this.name = name;
        this.contents = new TreeMap<>(contents);
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
