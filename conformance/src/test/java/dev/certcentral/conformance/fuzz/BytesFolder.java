package dev.certcentral.conformance.fuzz;

import dev.certcentral.spec.load.SpecFolder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Specs in memory, which need not be text. */
record BytesFolder(Map<String, byte[]> contents) implements SpecFolder {

    BytesFolder {
        contents = new TreeMap<>(contents);
    }

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public List<String> files() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public byte[] read(String file) {
        return contents.get(file);
    }
}
