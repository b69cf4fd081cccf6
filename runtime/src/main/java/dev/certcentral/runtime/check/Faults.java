package dev.certcentral.runtime.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read of a request, and what else cannot be said because of that: what stands at or below a fault, and
 * rules that look at it.
 *
 * <p>Generated code brings a guide, which is only looked at when something is wrong. First a line for each member that is in
 * rows of the page: a tab for each level, its name, a tab, the rows. Then an empty line. Then a line for each rule: its id, the
 * object that holds it, and the members it looks at from there, all separated by tabs. Elements of an array are {@code []}.
 */
final class Faults {

    private final String guide;
    private final Set<String> places = new HashSet<>();
    private final Map<String, List<String[]>> rules = new HashMap<>();
    private @Nullable Map<String, String> rows;
    private int lastRow;

    Faults(String guide) {
        this.guide = guide;
    }

    void add(String place) {
        places.add(place);
    }

    /** Rows of the page for a place, joined by commas; empty if it is in none. */
    String rows(String place) {
        return guide().getOrDefault(withoutIndices(place), "");
    }

    /**
     * Where a fault stands among the violations: at its row or that of the object it is in, else behind the fault before it; a
     * member that nobody knows stands behind everything.
     */
    int order(String place, boolean stranger) {
        String name = withoutIndices(place);
        while (!name.isEmpty()) {
            String own = guide().getOrDefault(name, "");
            if (!own.isEmpty()) {
                lastRow = Checks.rows(own).get(0);
                return lastRow;
            }
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return stranger ? Integer.MAX_VALUE : lastRow;
    }

    /** Whether a violation only follows from a fault. */
    boolean makeMoot(Violation violation) {
        if (places.isEmpty()) {
            return false;
        }
        guide();
        return covered(violation.path())
                || rules.getOrDefault(violation.rule(), List.of()).stream()
                        .anyMatch(rule -> looksAtFault(rule, violation.path()));
    }

    private boolean looksAtFault(String[] rule, String path) {
        int end = endOf(rule[1], path);
        if (end < 0) {
            return false;
        }
        String holder = path.substring(0, end);
        for (int i = 2; i < rule.length; i++) {
            String member = holder + (holder.isEmpty() ? "" : ".") + rule[i];
            boolean elements = rule[i].contains("[]");
            if (elements ? places.stream().anyMatch(place -> leadsTo(place, member)) : covered(member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is at or below a fault. */
    private boolean covered(String place) {
        for (int i = 1; i <= place.length(); i++) {
            boolean ends = i == place.length() || place.charAt(i) == '.' || place.charAt(i) == '[';
            if (ends && places.contains(place.substring(0, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place is, or is above, what a pattern with {@code []} stands for. */
    private static boolean leadsTo(String place, String pattern) {
        int end = endOf(place.replaceAll("\\[[0-9]+]", "[]"), pattern);
        return end >= 0;
    }

    /** Where a pattern ends as the beginning of a path, or -1 if the path does not begin so. */
    private static int endOf(String pattern, String path) {
        int at = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (at >= path.length() || path.charAt(at) != pattern.charAt(i)) {
                return -1;
            }
            at++;
            if (pattern.startsWith("[]", i)) {
                while (at < path.length() && path.charAt(at) >= '0' && path.charAt(at) <= '9') {
                    at++;
                }
            }
        }
        boolean ends = at == 0 || at == path.length() || path.charAt(at) == '.' || path.charAt(at) == '[';
        return ends ? at : -1;
    }

    private static String withoutIndices(String place) {
        return place.indexOf('[') < 0 ? place : place.replaceAll("\\[[0-9]+]", "");
    }

    private Map<String, String> guide() {
        Map<String, String> known = rows;
        if (known == null) {
            known = new HashMap<>();
            rows = known;
            List<String> above = new ArrayList<>();
            boolean members = true;
            for (String line : guide.split("\n", -1)) {
                if (line.isEmpty()) {
                    members = false;
                } else if (members) {
                    member(line, above, known);
                } else {
                    String[] rule = line.split("\t", -1);
                    rules.computeIfAbsent(rule[0], id -> new ArrayList<>()).add(rule);
                }
            }
        }
        return known;
    }

    private static void member(String line, List<String> above, Map<String, String> known) {
        int depth = 0;
        while (line.charAt(depth) == '\t') {
            depth++;
        }
        int end = line.indexOf('\t', depth);
        String path = (depth == 0 ? "" : above.get(depth - 1) + ".") + line.substring(depth, end);
        above.subList(depth, above.size()).clear();
        above.add(path);
        known.put(path, line.substring(end + 1));
    }
}
