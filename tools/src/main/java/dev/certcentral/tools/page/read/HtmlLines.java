package dev.certcentral.tools.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of HTML, line by line as a browser breaks it. */
final class HtmlLines implements NodeFilter {

    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template", "head", "svg");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Predicate<Element> skipped;
    private final Consumer<Element> onSkipped;
    private int line = 1;

    private HtmlLines(Predicate<Element> skipped, Consumer<Element> onSkipped) {
        this.skipped = skipped;
        this.onSkipped = onSkipped;
    }

    /** All text below an element. */
    static List<Line> of(Element root) {
        return of(root, element -> false, new ArrayList<>(), new ArrayList<>());
    }

    /**
     * All text below an element but for some elements.
     *
     * @param skipped which to leave out
     * @param found receives those left out
     * @param places receives for each how many lines stand before it
     */
    static List<Line> of(Element root, Predicate<Element> skipped, List<Element> found, List<Integer> places) {
        HtmlLines[] self = new HtmlLines[1];
        HtmlLines visitor = new HtmlLines(skipped, element -> {
            self[0].flush();
            found.add(element);
            places.add(self[0].lines.size());
        });
        self[0] = visitor;
        root.filter(visitor);
        visitor.flush();
        return visitor.lines;
    }

    static int lineOf(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (HIDDEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (depth > 0 && skipped.test(element)) {
                onSkipped.accept(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaks(element)) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && breaks(element)) {
            flush();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void add(TextNode words) {
        String whole = words.getWholeText();
        int number = lineOf(words);
        if (preformatted(words)) {
            for (String part : whole.split("\n", -1)) {
                if (number > lineOf(words)) {
                    flush();
                }
                start(number++);
                text.append(part);
            }
        } else if (!Blanks.strip(whole).isEmpty()) {
            start(number
                    + (int) whole.substring(0, Blanks.skip(whole, 0))
                            .chars()
                            .filter(c -> c == '\n')
                            .count());
            text.append(whole.replace('\n', ' '));
        } else if (!text.isEmpty()) {
            text.append(' ');
        }
    }

    private static boolean preformatted(TextNode words) {
        Element parent = words.parent();
        return parent != null && parent.closest("pre") != null;
    }

    private void start(int number) {
        if (text.isEmpty()) {
            line = number;
        }
    }

    private void flush() {
        String whole = Blanks.squeeze(text.toString());
        if (!whole.isEmpty()) {
            lines.add(new Line(line, whole));
        }
        text.setLength(0);
    }
}
