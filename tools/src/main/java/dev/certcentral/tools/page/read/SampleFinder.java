package dev.certcentral.tools.page.read;

import dev.certcentral.tools.page.Direction;
import dev.certcentral.tools.page.RemarkCode;
import dev.certcentral.tools.page.Sample;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Collects samples: what a {@code curl} call sends, and JSON that stands alone. Samples are often no JSON, so only brackets
 * are counted.
 */
final class SampleFinder {

    private static final List<String> DATA = List.of("--data-raw ", "--data-binary ", "--data ", "-d ");

    private final Remarks remarks;
    private final List<Line> lines;
    private final List<Sample> samples = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private boolean calling;

    SampleFinder(List<Line> lines, Remarks remarks) {
        this.lines = lines;
        this.remarks = remarks;
    }

    /** Whether a line starts a sample. */
    static boolean starts(String text) {
        return text.startsWith("curl ") || opens(text);
    }

    /** Whether JSON may start there: Markdown links and code of other languages start with brackets, too. */
    private static boolean opens(String text) {
        boolean bracket = text.startsWith("{") || text.startsWith("[");
        String rest = bracket ? Blanks.strip(text.substring(1)) : "-";
        return rest.isEmpty()
                || rest.charAt(0) == '"'
                || rest.charAt(0) == '{' && !text.startsWith("{{")
                || rest.charAt(0) == '[' && text.startsWith("{")
                || rest.equals("}")
                || rest.equals("]");
    }

    private boolean opensAt(int i) {
        String text = lines.get(i).text();
        if (!opens(text)) {
            return false;
        }
        int next = i + 1;
        while (text.length() == 1 && next < lines.size() && lines.get(next).blank()) {
            next++;
        }
        return text.length() > 1
                || next < lines.size()
                        && "\"{}[]".indexOf(lines.get(next).text().charAt(0)) >= 0;
    }

    List<Sample> find() {
        int i = 0;
        while (i < lines.size()) {
            i = at(i);
        }
        return samples;
    }

    /** Numbers of lines that belong to samples. */
    Set<Integer> used() {
        return used;
    }

    private int at(int i) {
        String text = lines.get(i).text();
        if (text.startsWith("curl ") || text.equals("curl")) {
            calling = true;
        }
        int data = calling ? data(text) : -1;
        if (data >= 0) {
            calling = false;
            return sent(i, data);
        }
        if (opensAt(i)) {
            calling = false;
            return body(i, 0, announced(i));
        }
        if (calling) {
            used.add(lines.get(i).number());
            calling = text.endsWith("\\") || text.startsWith("-") || text.startsWith("curl") || text.startsWith("'");
        }
        return i + 1;
    }

    private static int data(String text) {
        return DATA.stream()
                .filter(option -> text.startsWith(option) || text.contains(" " + option))
                .mapToInt(option -> text.indexOf(option) + option.length())
                .findFirst()
                .orElse(-1);
    }

    /** The text of {@code -d} starts behind its quote or on the next line. */
    private int sent(int i, int from) {
        used.add(lines.get(i).number());
        String text = lines.get(i).text();
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '{' || text.charAt(at) == '[') {
                return body(i, at, Direction.REQUEST);
            }
        }
        boolean next = i + 1 < lines.size() && opensAt(i + 1);
        return next ? body(i + 1, 0, Direction.REQUEST) : i + 1;
    }

    private Direction announced(int i) {
        for (int above = i - 1; above >= Math.max(0, i - 3); above--) {
            String text = lines.get(above).text().toLowerCase(Locale.ROOT);
            if (!text.isEmpty()) {
                boolean request = text.contains("request") && !text.contains("response") && text.length() < 40;
                return request ? Direction.REQUEST : Direction.RESPONSE;
            }
        }
        return Direction.RESPONSE;
    }

    private int body(int start, int from, Direction direction) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int i = start;
        boolean whole = false;
        while (i < lines.size() && !whole && (i == start || !lines.get(i).text().startsWith("curl "))) {
            String line = lines.get(i).text();
            int at = i == start ? from : 0;
            boolean quoted = false;
            int end = line.length();
            for (int c = at; c < line.length() && !whole; c++) {
                char ch = line.charAt(c);
                if (ch == '"' && (c == 0 || line.charAt(c - 1) != '\\')) {
                    quoted = !quoted;
                } else if (!quoted && (ch == '{' || ch == '[')) {
                    depth++;
                } else if (!quoted && (ch == '}' || ch == ']')) {
                    depth--;
                    whole = depth == 0;
                    end = c + 1;
                }
            }
            text.append(text.isEmpty() ? "" : "\n").append(line, at, whole ? end : line.length());
            used.add(lines.get(i).number());
            i++;
        }
        int number = samples.size() + 1;
        samples.add(new Sample(
                direction, number, lines.get(start).number(), text.toString().stripTrailing()));
        if (!whole) {
            remarks.add(
                    RemarkCode.SAMPLE_CUT,
                    lines.get(start).number(),
                    "sample " + number + " has no end: its brackets do not match, or the page was cut");
        }
        return i;
    }
}
