package dev.certcentral.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** Statements of a method, indented. A long method can be broken into several where no statement needs one before. */
final class Lines {

    /** A method of Java holds no more than 64 KiB of code, and a line becomes some 50 bytes of it. */
    private static final int LONG = 400;

    private static final String BREAK = "\f";

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

    /** Starts a new method if this one is long; says whether it does. */
    boolean breakIfLong() {
        boolean isLong = lines.size() - 1 - lines.lastIndexOf(BREAK) >= LONG;
        if (isLong) {
            lines.add(BREAK);
        }
        return isLong;
    }

    /** The lines of each method; there is always one. */
    List<List<String>> methods() {
        List<List<String>> methods = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).equals(BREAK)) {
                methods.add(List.copyOf(lines.subList(from, i)));
                from = i + 1;
            }
        }
        return methods;
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
