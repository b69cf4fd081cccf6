package dev.certcentral.processor.plan;

import java.util.ArrayList;
import java.util.List;

/** Statements of a method, indented. A long method can be broken into several where no statement needs one before. */
final class Lines {

    /** A method of Java holds no more than 64 KiB of code, and a line becomes some 50 bytes of it: as much as a few operands. */
    private static final int LONG = 400;

    private static final int OPERANDS = 5;

    private static final String BREAK = "\f";

    private final List<String> lines = new ArrayList<>();
    private int depth;
    private int weight;

    void add(String line) {
        lines.add("    ".repeat(depth) + line);
        weight += Math.max(1, operands(line) / OPERANDS);
    }

    /** Only what looks at many values or members has many. */
    private static int operands(String line) {
        return count(" || ", line) + count(" && ", line) + count(" ? 1 : 0", line);
    }

    private static int count(String what, String line) {
        int count = 0;
        for (int at = line.indexOf(what); at >= 0; at = line.indexOf(what, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether they should be in methods of their own by now. */
    boolean isLong() {
        return weight >= LONG;
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
        boolean isLong = isLong();
        if (isLong) {
            lines.add(BREAK);
            weight = 0;
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

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<String> all() {
        return List.copyOf(lines);
    }
}
