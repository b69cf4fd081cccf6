package dev.certcentral.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** Statements of a method, indented. */
final class Lines {

    private final List<String> lines = new ArrayList<>();
    private int depth;

    void add(String line) {
        lines.add("    ".repeat(depth) + line);
    }

    void open(String line) {
        add(line.isEmpty() ? "{" : line + " {");
        depth++;
    }

    void close() {
        depth--;
        add("}");
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
