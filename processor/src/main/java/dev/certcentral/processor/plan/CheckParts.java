package dev.certcentral.processor.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares the checks of a request out among classes, because a class file holds no more than 65,535 constants. */
final class CheckParts {

    /** Well below, because what a line costs is an estimate. */
    private static final int MOST_CONSTANTS = 30_000;

    private static final String CALL = "(c, ";

    private CheckParts() {}

    /** The methods, each with its class; those of all but the first class are called by its name. */
    static List<ObjectPlan.CheckMethod> of(List<ObjectPlan.CheckMethod> methods) {
        Map<String, String> parts = new HashMap<>();
        int part = 1;
        int constants = 0;
        for (ObjectPlan.CheckMethod method : methods) {
            int more = method.lines().stream().mapToInt(CheckParts::constants).sum();
            if (constants > 0 && constants + more > MOST_CONSTANTS) {
                part++;
                constants = 0;
            }
            constants += more;
            parts.put(method.name(), part == 1 ? "" : "Part_" + part);
        }
        return part == 1
                ? methods
                : methods.stream().map(method -> placed(method, parts)).toList();
    }

    private static ObjectPlan.CheckMethod placed(ObjectPlan.CheckMethod method, Map<String, String> parts) {
        List<String> lines = new ArrayList<>();
        method.lines().forEach(line -> lines.add(qualified(line, parts)));
        return new ObjectPlan.CheckMethod(method.name(), method.type(), lines, parts.getOrDefault(method.name(), ""));
    }

    private static String qualified(String line, Map<String, String> parts) {
        String called = line.strip();
        int end = called.indexOf(CALL);
        String part = end < 0 ? "" : parts.getOrDefault(called.substring(0, end), "");
        return part.isEmpty()
                ? line
                : line.substring(0, line.length() - line.stripLeading().length()) + part + "." + called;
    }

    /** A text takes two constants, a method or a constant of an enumeration three. */
    private static int constants(String line) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
                count += quoted ? 2 : 0;
            } else if (c == '.' && !quoted) {
                count += 3;
            }
        }
        return count;
    }
}
